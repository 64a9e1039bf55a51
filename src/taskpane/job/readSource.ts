import type { Choices } from "../../imports/table/Choices";
import type { OptionQuestion } from "../../imports/table/Question";
import type { RangeContents } from "../../workbook/RangeContents";
import type { ReadTable } from "./JobData";

/** What is asked about rows that a filter or a person hid: they count until the person says otherwise. */
export const HIDDEN_ROWS = "hiddenRows";
const [COUNT, LEAVE_OUT] = ["count", "leaveOut"] as const;

/** Whether hidden rows count, to be answered otherwise at any time; undefined where none is hidden. */
export function hiddenRowsQuestion({ hidden = [] }: Pick<RangeContents, "hidden">): OptionQuestion | undefined {
  if (hidden.length === 0) return undefined;
  return { about: "option", ask: HIDDEN_ROWS, options: [COUNT, LEAVE_OUT], example: String(hidden.length) };
}

/**
 * Reads the cells of a source, without the hidden rows where the person left them out. Formulas cannot look at the block as it
 * stands then, nor where rows lie between the areas that were selected.
 */
export function readSource<Table extends ReadTable>(
  { read }: { readonly read: (contents: RangeContents, choices: Choices) => Table },
  contents: RangeContents,
  choices: Choices,
): Table {
  const { hidden = [], hasGaps = false } = contents;
  const leavesOut = hidden.length > 0 && choices.answers?.[HIDDEN_ROWS] === LEAVE_OUT;
  const table = read(leavesOut ? without(contents, new Set(hidden)) : contents, choices);
  return leavesOut || hasGaps ? { ...table, isPart: true, asItStands: false } : table;
}

/** The same block with those rows blank, so that every other row keeps its place. */
function without(contents: RangeContents, rows: ReadonlySet<number>): RangeContents {
  const kept = <Held>(cells: readonly (readonly Held[])[]) =>
    cells.map((line, at) => (rows.has(at) ? line.map(() => "" as Held) : line));
  const { values, text, formulas } = contents;
  return { ...contents, values: kept(values), text: kept(text), formulas: formulas && kept(formulas) };
}
