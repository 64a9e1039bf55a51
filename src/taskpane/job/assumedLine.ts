import type { Numbers } from "../numbers/Numbers";
import type { FieldView } from "./FieldView";

/**
 * What fields hold, in one line: "Conversion rate: 1% · Months: 3". What was left empty is not said unless something counts
 * instead, and of a group no more than that some of it was filled in.
 */
export function assumedLine(fields: readonly FieldView[], numbers: Numbers): string {
  return heldBy(fields, numbers).join(" · ");
}

function heldBy(fields: readonly FieldView[], numbers: Numbers): string[] {
  return fields.flatMap((field) => {
    switch (field.kind) {
      case "number":
      case "share": {
        const shown = field.kind === "share" ? numbers.share : numbers.plain;
        const held = field.value === undefined ? field.instead : shown(field.value);
        return held === undefined ? [] : [`${field.label}: ${held}`];
      }
      case "choice": {
        const chosen = field.options.find(({ value }) => value === field.value);
        // What is typed is said by the field that it is typed in.
        return field.value === "" || field.value === "typed" || !chosen ? [] : [`${field.label}: ${chosen.label}`];
      }
      case "group":
        return heldBy(field.fields, numbers).length === 0 ? [] : [field.title];
      case "each":
      case "note":
      case "source":
        return [];
    }
  });
}

/** Whether a field holds what it must not. */
export function hasProblem(fields: readonly FieldView[]): boolean {
  return fields.some((field) => {
    if (field.kind === "group") return hasProblem(field.fields);
    return (field.kind === "number" || field.kind === "share") && field.problem !== undefined;
  });
}
