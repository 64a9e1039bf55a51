import type { Cells } from "../../../src/text/cells";
import { cellText } from "../../../src/imports/cells/cells";
import type { ChannelColumn } from "../../../src/imports/channels/ChannelTable";
import { readChannelTable } from "../../../src/imports/channels/readChannelTable";
import { KEYWORD_FORMAT } from "../../../src/imports/keywords/keywordFormat";
import type { Role } from "../../../src/imports/keywords/Role";
import { NEED_FORMAT } from "../../../src/imports/needs/needFormat";
import type { SurveyRole } from "../../../src/imports/needs/surveyColumnNames";
import { ORDER_FORMAT } from "../../../src/imports/orders/orderFormat";
import type { OrderColumn } from "../../../src/imports/orders/OrderTable";
import type { Choices } from "../../../src/imports/table/Choices";
import { readTable } from "../../../src/imports/table/readTable";
import type { TableContents } from "../../../src/imports/table/TableContents";

/** Cells as a range; they show what they hold, unless said otherwise. */
export function rangeOf(values: Cells, text: Cells = values.map((row) => row.map(cellText))): TableContents {
  return { values, text };
}

/** What a test says about a table of keywords beside its cells. */
export interface KeywordOptions extends Choices<Role> {
  readonly shown?: Cells;
  readonly formulas?: Cells;
  readonly needed?: readonly Role[];
}

export function readKeywords(values: Cells, options: KeywordOptions = {}) {
  const { shown, formulas, needed = [], ...choices } = options;
  const format = { ...KEYWORD_FORMAT, wanted: () => needed };
  return readTable(format, { ...rangeOf(values, shown), formulas }, choices);
}

export function readOrders(values: Cells, choices?: Choices<OrderColumn>, text?: Cells) {
  return readTable(ORDER_FORMAT, rangeOf(values, text), choices);
}

export function readChannels(values: Cells, choices?: Choices<ChannelColumn>, text?: Cells) {
  return readChannelTable(rangeOf(values, text), choices);
}

export function readSurvey(values: Cells, choices?: Choices<SurveyRole>, text?: Cells) {
  return readTable(NEED_FORMAT, rangeOf(values, text), choices);
}
