import { NAMESPACE } from "../help/FunctionHelp";
import type { Expression } from "./Expression";

/**
 * A formula as a file holds it: functions of an add-in by the mark and the name that Excel writes for them, ranges on the
 * sheet with their data.
 * @param sheet the sheet that the ranges are on
 */
export function printFormula(expression: Expression, sheet: string): string {
  switch (expression.kind) {
    case "value":
      return literal(expression.value);
    case "array":
      return `{${expression.rows.map((row) => row.map(literal).join(",")).join(";")}}`;
    case "range":
      return `${sheet}!${fixed(expression.from)}:${fixed(expression.to)}`;
    case "call": {
      const args = expression.args.map((arg) => (arg ? printFormula(arg, sheet) : ""));
      return `${fileName(expression.name)}(${args.join(",")})`;
    }
  }
}

function literal(value: number | string): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

function fixed(corner: string): string {
  return corner.replace(/([A-Z]+)(\d*)/, (_, letters: string, row: string) => `$${letters}${row && `$${row}`}`);
}

/** `WORTH.EPC` is `_xldudf_WORTH_EPC` in a file: the name by which Excel finds the add-in's function when it opens one. */
function fileName(name: string): string {
  return name.startsWith(`${NAMESPACE}.`) ? `_xldudf_${name.replace(".", "_")}` : name;
}
