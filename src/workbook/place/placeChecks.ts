import type { CheckedCell } from "../SheetPlan";

/** Letters that Excel takes for a title, beside a cell, and in what it says of an entry that it refuses. */
const LONGEST = { title: 32, about: 255, wrong: 225 };

/** Cells that take only what they may hold, and say beside themselves what that is. */
export function placeChecks(sheet: Excel.Worksheet, checks: readonly CheckedCell[]): void {
  for (const check of checks) {
    const { row, column, rows = 1, columns = 1, ...words } = check;
    const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
    const title = shortened(words.title, LONGEST.title);
    dataValidation.rule =
      "oneOf" in check
        ? { list: { inCellDropDown: true, source: check.oneOf.join(",") } }
        : { custom: { formula: check.formula } };
    dataValidation.prompt = { showPrompt: true, title, message: shortened(words.about, LONGEST.about) };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title,
      message: shortened(words.wrong, LONGEST.wrong),
    };
  }
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
