import { areGroups, GROUP_FORMAT } from "../../../imports/groups/groupFormat";
import { GROUP_COLUMNS, type GroupTable } from "../../../imports/groups/GroupTable";
import { NEED_FORMAT } from "../../../imports/needs/needFormat";
import { takesFewValues } from "../../../imports/needs/sightColumns";
import type { SurveyRole } from "../../../imports/needs/surveyColumnNames";
import type { Survey } from "../../../imports/needs/Survey";
import { traitColumns } from "../../../imports/needs/traitColumns";
import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS, type OrderTable } from "../../../imports/orders/OrderTable";
import type { Choices } from "../../../imports/table/Choices";
import { chosenFor } from "../../../imports/table/chosenFor";
import { readTable } from "../../../imports/table/readTable";
import { settleColumns } from "../../../imports/table/settleColumns";
import type { RangeContents } from "../../../workbook/RangeContents";
import { asRead } from "../../job/asRead";
import type { ReadTable } from "../../job/JobData";

/** By what customers are grouped: by needs, or, without any, by how they ordered. */
export const GROUPINGS = ["needs", "orders"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The columns of a survey that are no needs. */
export const SURVEY_ROLES = ["customer", "value"] as const;

/** The cells as a survey of needs, and as orders where they can be read so. */
export interface SegmentTable extends ReadTable {
  readonly by: Grouping | "summed";
  readonly survey: Survey;
  /** The columns of the survey that say who people are. */
  readonly traits: readonly number[];
  /** Undefined where the cells are no orders, so that there is nothing to choose. */
  readonly orders: OrderTable | undefined;
  /** Groups of customers that a database summed up, where the cells hold those. */
  readonly summed?: GroupTable;
}

/**
 * Reads cells as whichever they are: ratings and answers make a survey; customers, dates and amounts make orders, and what is
 * asked about these is asked here as well. What tells of groups was summed up.
 */
export function readCustomers(contents: RangeContents, choices: Choices): SegmentTable {
  const survey = readTable(NEED_FORMAT, contents, {
    ...choices,
    columns: chosenFor<SurveyRole>(SURVEY_ROLES, choices),
  });
  const asGroups = { ...choices, columns: chosenFor(GROUP_COLUMNS, choices) };
  if (areGroups(settleColumns(contents.values, GROUP_FORMAT, asGroups).columns)) {
    const summed = readTable(GROUP_FORMAT, contents, asGroups);
    return { ...asRead(summed), by: "summed", survey, traits: [], orders: undefined, summed };
  }
  const read = readTable(ORDER_FORMAT, contents, { ...choices, columns: chosenFor(ORDER_COLUMNS, choices) });
  const orders = couldBeOrders(read) ? read : undefined;
  const areOrders = orders && (comeAgain(orders) || !hasRatings(survey, orders));
  const usual: Grouping = areOrders && !choices.many ? "orders" : "needs";
  const chosen = GROUPINGS.find((by) => by === choices.answers?.by);
  const by = orders && chosen ? chosen : usual;
  const { headerRow, columns, questions } = by === "orders" && orders ? orders : survey;
  const counted = by === "orders" && orders ? orders : withUnplaced(survey);
  const taken = [survey.columns.customer?.index, survey.columns.value?.index];
  const traits = traitColumns(survey, chosenTraits(choices), taken);
  return {
    by,
    survey,
    traits,
    orders,
    headerRow,
    columns,
    questions,
    rowsRead: counted.rowsRead,
    leftOut: counted.leftOut,
  };
}

/** Columns chosen as traits, as the choices of a range hold them. */
export function withTraits({ answers }: Choices, traits: readonly number[]): Pick<Choices, "answers"> {
  return { answers: { ...answers, traits: traits.join() } };
}

function chosenTraits({ answers }: Choices): readonly number[] | undefined {
  return answers?.traits === undefined ? undefined : answers.traits.split(",").filter(Boolean).map(Number);
}

/** So many questions make a survey, whatever else could stand in columns of a few values. */
const FEWEST_NEEDS = 3;

/** Whether cells are orders, or ratings and answers alone: most tables have columns of numbers. */
export function isMeant({ by, survey: { needs, sights } }: SegmentTable): boolean {
  return by !== "needs" || (needs.length >= FEWEST_NEEDS && needs.every((index) => takesFewValues(sights[index])));
}

/** Customers without a segment do not count either. */
function withUnplaced({ rows, unplaced, leftOut }: Survey): Pick<ReadTable, "rowsRead" | "leftOut"> {
  const without = unplaced.map(({ row, why, held }) => ({ row, why: `${why}Answer`, held }));
  return { rowsRead: rows.length, leftOut: [...leftOut, ...without] };
}

/** Orders have a day and an amount, whatever may still be asked about them. */
function couldBeOrders({ columns, orders, questions }: OrderTable): boolean {
  const hasColumns = columns.date !== undefined && columns.amount !== undefined;
  return hasColumns && (orders.length > 0 || questions.length > 0);
}

/** Whether there are answers and ratings beside what makes an order. */
function hasRatings({ needs, sights }: Survey, orders: OrderTable): boolean {
  const ofOrders = new Set(Object.values(orders.columns).map(({ index }) => index));
  return needs.some((index) => !ofOrders.has(index) && takesFewValues(sights[index]));
}

/** A survey has a row a customer. Where half as many rows again as there are customers name one, they are orders. */
function comeAgain({ orders }: OrderTable): boolean {
  return orders.length > 0 && orders.length >= 1.5 * new Set(orders.map(({ customer }) => customer)).size;
}

/** The columns that can be put right. */
export function rolesOfCustomers({ by }: SegmentTable): readonly string[] {
  if (by === "summed") return GROUP_COLUMNS;
  return by === "needs" ? SURVEY_ROLES : ORDER_COLUMNS;
}
