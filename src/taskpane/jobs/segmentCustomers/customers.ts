import { readSurvey, takesFewValues } from "../../../imports/needs/readSurvey";
import type { Survey } from "../../../imports/needs/Survey";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import { readOrderTable } from "../../../imports/orders/readOrderTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Choices } from "../../../imports/table/Choices";
import type { ReadTable } from "../../job/Job";

/** By what customers are grouped: by needs, or, without any, by how they ordered. */
export const GROUPINGS = ["needs", "orders"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The columns of a survey that are no needs. */
export const SURVEY_ROLES = ["customer", "value"] as const;

/** The cells as a survey of needs, and as orders where they can be read so. */
export interface SegmentTable extends ReadTable {
  readonly by: Grouping;
  readonly survey: Survey;
  /** Undefined where the cells are no orders, so that there is nothing to choose. */
  readonly orders: OrderTable | undefined;
}

/** Reads cells as whichever they are: ratings and answers make a survey; customers, dates and amounts make orders. */
export function readCustomers({ values, text }: RangeContents, { many, columns, answers }: Choices): SegmentTable {
  const survey = readSurvey(values, text, { needs: many, customer: columns?.customer, value: columns?.value });
  const read = readOrderTable(values);
  const orders = read.orders.length > 0 && read.questions.length === 0 ? read : undefined;
  const usual: Grouping = orders && !many && !hasRatings(survey, orders) ? "orders" : "needs";
  const chosen = GROUPINGS.find((by) => by === answers?.by);
  return {
    by: orders && chosen ? chosen : usual,
    survey,
    orders,
    headerRow: survey.headerRow,
    columns: columnsOf(survey),
    questions: [],
  };
}

function columnsOf(survey: Survey): ReadTable["columns"] {
  const found = SURVEY_ROLES.flatMap((role) => {
    const index = survey[role];
    if (index === undefined) return [];
    const { heading } = survey.columns[index];
    return [[role, { index, heading, by: "name", others: [], ambiguous: false }] as const];
  });
  return Object.fromEntries(found);
}

/** Whether there are answers and ratings beside what makes an order. */
function hasRatings({ needs, columns }: Survey, orders: OrderTable): boolean {
  const ofOrders = new Set(Object.values(orders.columns).map(({ index }) => index));
  return needs.some((index) => !ofOrders.has(index) && takesFewValues(columns[index]));
}
