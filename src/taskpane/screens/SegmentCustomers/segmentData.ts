import { NEED_FORMAT } from "../../../imports/needs/needFormat";
import { takesFewValues } from "../../../imports/needs/sightColumns";
import type { Survey } from "../../../imports/needs/Survey";
import type { SurveyRole } from "../../../imports/needs/surveyColumnNames";
import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Choices } from "../../../imports/table/Choices";
import { readTable } from "../../../imports/table/readTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Grouping } from "./assumptions";

/** What the person decided about how the cells are read. */
export interface SegmentOptions extends Choices<SurveyRole> {
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
export function readSegmentTable(contents: RangeContents, options: SegmentOptions): SegmentTable {
  const survey = readTable(NEED_FORMAT, contents, options);
  const read = readTable(ORDER_FORMAT, contents);
  const orders = read.orders.length > 0 && read.questions.length === 0 ? read : undefined;
  const usual: Grouping = orders && !options.many && !hasRatings(survey, orders) ? "orders" : "needs";
  return { by: orders && options.by ? options.by : usual, survey, orders };
}

/** Whether there are answers and ratings beside what makes an order. */
function hasRatings({ needs, sights }: Survey, orders: OrderTable): boolean {
  const ofOrders = new Set(Object.values(orders.columns).map(({ index }) => index));
  return needs.some((index) => !ofOrders.has(index) && takesFewValues(sights[index]));
}
