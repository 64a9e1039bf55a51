import { serialDay } from "../../../core/dates/serialDay";
import type { FunctionHelp } from "../../../help/FunctionHelp";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, CellPlace, SheetCell } from "../../../workbook/SheetPlan";

/** The example of a function with its figures in cells, to be played with. */
export interface PlayCells {
  readonly blocks: readonly Block[];
  /** The formula over these cells. */
  readonly formula: string;
  /** How many rows they take. */
  readonly rows: number;
}

interface Argument {
  readonly name: string;
  readonly about: string;
  /** As the formula writes it. */
  readonly written: string;
  /** What it holds, cell by cell downwards; undefined where it is something to leave alone, such as a range. */
  readonly held: readonly SheetCell[] | undefined;
  /** The number format of its cells. */
  readonly format: string | undefined;
  readonly isList: boolean;
}

/**
 * Figures and words of an example as cells: single ones below each other with their names and what they mean, lists side by side
 * below these. What looks at other cells stays as it is.
 *
 * @param from where the cells begin
 * @param day the number format of days
 */
export function playCells({ example, parameters }: FunctionHelp, { row, column }: CellPlace, day: string): PlayCells {
  const open = example.indexOf("(");
  const given = argumentsOf(example.slice(open + 1, -1));
  const all = given.map((written, i): Argument => {
    const { name, description = "" } = parameters[Math.min(i, parameters.length - 1)] ?? { name: "" };
    return { name, about: description, ...heldIn(written, day) };
  });
  const single = all.filter(({ held, isList }) => held && !isList);
  const lists = all.filter(({ held, isList }) => held && isList);
  const listsAt = row + single.length + (single.length > 0 && lists.length > 0 ? 1 : 0);
  const longest = Math.max(0, ...lists.map(({ held = [] }) => held.length));
  const places = new Map<Argument, string>([
    ...single.map((one, i) => [one, cellAddress(row + i, column + 1)] as const),
    ...lists.map((one, i) => [one, blockAddress(listsAt + 1, column + i, one.held?.length ?? 1, 1)] as const),
  ]);
  return {
    blocks: [
      ...single.flatMap(({ name, about, held = [], format }, i): Block[] => [
        { row: row + i, column, cells: [[name]] },
        {
          row: row + i,
          column: column + 1,
          cells: [held],
          style: "input",
          numberFormat: format,
        },
        { row: row + i, column: column + 2, cells: [[{ text: about }]], style: "note" },
      ]),
      ...lists.flatMap(({ name, held = [], format }, i): Block[] => [
        { row: listsAt, column: column + i, cells: [[name]], style: "columnHeads" },
        {
          ...{ row: listsAt + 1, column: column + i, cells: held.map((cell) => [cell]), style: "input" as const },
          numberFormat: format,
        },
      ]),
    ],
    formula: `${example.slice(0, open)}(${all.map((one) => places.get(one) ?? one.written).join(", ")})`,
    rows: single.length + (lists.length > 0 ? listsAt - row - single.length + 1 + longest : 0),
  };
}

/** Parts a list of arguments at its own commas, in one pass. */
function argumentsOf(list: string): string[] {
  const found: string[] = [];
  let [from, depth] = [0, 0];
  let isQuoted = false;
  for (let at = 0; at <= list.length; at++) {
    const letter = list[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === "(" || letter === "{") depth++;
    else if (letter === ")" || letter === "}") depth--;
    else if (at === list.length || (letter === "," && depth === 0)) {
      found.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found;
}

const LIST = /^\{([^{},()]*)\}$/;
const NUMBER = /^-?\d+(?:\.\d+)?%?$/;
const WORDS = /^"([^"]*)"$/;
/** A day as formulas write it. */
const DAY = /^"(\d{4})-(\d\d)-(\d\d)"$/;

function heldIn(written: string, day: string): Pick<Argument, "written" | "held" | "format" | "isList"> {
  const list = LIST.exec(written)?.[1];
  const items = (list ?? written).split(";").map((item) => item.trim());
  const format = items.every((item) => item.endsWith("%"))
    ? "0.0#%"
    : items.some((item) => DAY.test(item))
      ? day
      : undefined;
  const cells = items.map(cellOf);
  const isHeld = cells.every((cell) => cell !== undefined) && !(list === undefined && (cells[0] ?? null) === null);
  return { written, held: isHeld ? cells : undefined, format, isList: list !== undefined };
}

/** What a cell holds in place of a figure, a day or a word; undefined where it is neither, null where it is an empty word. */
function cellOf(item: string): SheetCell | undefined {
  if (NUMBER.test(item))
    return item.endsWith("%") ? Number((Number(item.slice(0, -1)) / 100).toPrecision(12)) : Number(item);
  const [, year, month, day] = (DAY.exec(item) ?? []).map(Number);
  if (day !== undefined) return serialDay(year, month, day);
  const words = WORDS.exec(item)?.[1];
  if (words === undefined) return undefined;
  return words === "" ? null : { text: words };
}
