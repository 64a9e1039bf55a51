import { quotedSheet } from "../../../workbook/a1";
import type { KeywordData } from "../../keywords/KeywordData";
import { sourceCells } from "../../keywords/sourceCells";
import { summarySentence } from "../../keywords/summarySentence";
import type { Numbers } from "../../numbers/Numbers";
import type { CustomerWorth } from "../../orders/valueOfOrders";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import type { Assumptions } from "./assumptions";
import type { Judgement } from "./judgement";
import { verdictsSheet } from "./verdictsSheet";
import { SEEN_ROLES, TABLE_NAME } from "./verdictsTable";

/** Everything that the written sheet depends on. */
export interface VerdictsData extends KeywordData {
  readonly judgement: Judgement;
  readonly assumptions: Assumptions;
  /** The orders that the value of a customer comes from; undefined where it was typed. */
  readonly valueBy: CustomerWorth | undefined;
  readonly numbers: Numbers;
}

const NAMES_LISTED = 8;

/** What to write, and under which name, for verdicts as they stand. */
export function verdictsOrder(data: VerdictsData): SheetContent {
  return {
    name: texts.judgeKeywords.sheet.name,
    tableName: TABLE_NAME,
    build: (number) => verdictsSheet(data, notesOf(data), number),
  };
}

/** Lines that say where the data came from and what has no verdict. */
function notesOf({ judgement, table, contents, valueBy, numbers }: VerdictsData): string[] {
  const { sheet } = texts.judgeKeywords;
  const { unjudged, judged } = judgement;
  const names = unjudged.slice(0, NAMES_LISTED).map(({ keyword }) => keyword.keyword);
  const more = unjudged.length > NAMES_LISTED ? sheet.andMore(unjudged.length - NAMES_LISTED) : "";
  const cells = sourceCells(table, contents);
  const fixed = judged.filter(({ keyword }) => SEEN_ROLES.some((role) => cells.sum(keyword, role) === undefined));
  const counts = valueBy && [numbers.count(valueBy.customers), numbers.count(valueBy.orders)];
  return [
    sheet.from(`${quotedSheet(contents.sheetName)}!${contents.address}`, summarySentence(table)),
    ...(counts ? [sheet.ordersFrom(counts[0], counts[1])] : []),
    ...(unjudged.length > 0 ? [sheet.unjudged(unjudged.length, names.join(", ") + more)] : []),
    ...(fixed.length > 0 ? [sheet.fixed(fixed.length)] : []),
    ...(judged.some(({ test }) => test && test.testClicks > 0) ? [sheet.tests] : []),
  ];
}
