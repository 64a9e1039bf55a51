import { summarySentence } from "../../keywords/summarySentence";
import { placeNamed } from "../../texts/isolated";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { columnsOf } from "./clickPrice";
import { TABLE_NAME, testBudgetSheet, type TestBudget } from "./testBudgetSheet";

const NAMES_LISTED = 8;

/** What to write, and under which name, for a plan as it stands. */
export function testBudgetOrder(budget: Omit<TestBudget, "notes">): SheetContent {
  return {
    name: texts.planTest.sheet.name,
    tableName: TABLE_NAME,
    build: (number) => testBudgetSheet({ ...budget, notes: notesOf(budget) }, number),
  };
}

function notesOf({ plan, table, contents }: Omit<TestBudget, "notes">): string[] {
  const { sheet } = texts.planTest;
  const columns = plan.source === undefined ? [] : columnsOf(plan.source).map((role) => table.columns[role]?.heading);
  const from = columns.filter(Boolean).join(", ");
  const left = plan.unpriced.map(({ keyword }) => keyword);
  const names = left.slice(0, NAMES_LISTED).join(", ");
  const more = left.length > NAMES_LISTED ? sheet.andMore(left.length - NAMES_LISTED) : "";
  return [
    sheet.from(placeNamed(contents), summarySentence(table)),
    ...(from === "" ? [] : [sheet.cpcFrom(from)]),
    ...(left.length === 0 ? [] : [sheet.leftOut(left.length, names + more)]),
  ];
}
