import type { SurveyOptions } from "../../../imports/needs/readSurvey";
import { readSurvey, takesFewValues } from "../../../imports/needs/readSurvey";
import type { Survey } from "../../../imports/needs/Survey";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import { readOrderTable } from "../../../imports/orders/readOrderTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Grouping } from "./assumptions";

/** What the person decided about how the cells are read. */
export interface SegmentOptions extends SurveyOptions {
  readonly by?: Grouping;
}

/** The cells as a survey of needs, and as orders where they can be read so. */
export interface SegmentTable {
  readonly by: Grouping;
  readonly survey: Survey;
  /** Undefined where the cells are no orders, so that there is nothing to choose. */
  readonly orders?: OrderTable;
}

/** A range and what was read in it. */
export interface SegmentData {
  readonly contents: RangeContents;
  readonly table: SegmentTable;
}

/** Reads cells as whichever they are: ratings and answers make a survey; customers, dates and amounts make orders. */
export function readSegmentTable(contents: RangeContents, options: Partial<SegmentOptions>): SegmentTable {
  const { values, text } = contents;
  const survey = readSurvey(values, text, options);
  const read = readOrderTable(values);
  const orders = read.orders.length > 0 && read.questions.length === 0 ? read : undefined;
  const usual: Grouping = orders && !options.needs && !hasRatings(survey, orders) ? "orders" : "needs";
  const by = orders && options.by ? options.by : usual;
  return { by, survey, ...(orders && { orders }) };
}

/** Whether there are answers and ratings beside what makes an order. */
function hasRatings({ needs, columns }: Survey, orders: OrderTable): boolean {
  const ofOrders = new Set(Object.values(orders.columns).map(({ index }) => index));
  return needs.some((index) => !ofOrders.has(index) && takesFewValues(columns[index]));
}
