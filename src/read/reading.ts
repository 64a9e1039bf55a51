import { returnRate } from "../core/customers/returnRate";
import type { ChannelTable } from "../imports/channels/ChannelTable";
import type { ContractTable } from "../imports/contracts/ContractTable";
import type { SummaryTable } from "../imports/summaries/SummaryTable";
import type { KeywordTable } from "../imports/keywords/KeywordTable";
import { COUNT_ROLES, PRICE_ROLES } from "../imports/keywords/Role";
import type { OrderTable } from "../imports/orders/OrderTable";
import type { Choices } from "../imports/table/Choices";
import type { ColumnRef } from "../imports/table/ColumnNames";
import { judgeKeywords } from "../taskpane/jobs/judgeKeywords/judgeKeywords";
import { planTest } from "../taskpane/jobs/planTest/planTest";
import { countingNotes } from "../taskpane/jobs/segmentCustomers/found";
import { segmentCustomers } from "../taskpane/jobs/segmentCustomers/segmentCustomers";
import { splitBudget } from "../taskpane/jobs/splitBudget/splitBudget";
import { valueCustomers } from "../taskpane/jobs/valueCustomers/valueCustomers";
import { orderLogOf } from "../taskpane/orders/orderLogOf";
import type { RangeContents } from "../workbook/RangeContents";
import { chosenIn } from "./chosen";
import type { ReadOptions, Task } from "./options";
import { sourceReading, type SourceReading } from "./sourceReading";
import { columnCalled, commonTold, settledSums, summed, type Reading } from "./told";

type Answers = Pick<ReadOptions, "chosen" | "answers">;

const MOST_CUSTOMERS = 50;
const FIRST_ROWS = 3;
/** For the form's fields that have no usual value: whether there is an answer does not depend on what stands in them. */
const SOME_VALUE = 50;

/** Reads a file's cells as the pane reads them for what a person wants to do. */
export function reading(task: Task, contents: RangeContents, answers: Answers): Reading {
  switch (task) {
    case "keywords":
      return keywordReading(contents, answers);
    case "channels":
      return channelReading(contents, answers);
    case "orders":
      return orderReading(contents, answers);
    case "needs":
      return needReading(contents, answers);
  }
}

/** A table without clicks, cost and conversions is there to plan with; there is nothing to judge in it. */
function keywordReading(contents: RangeContents, answers: Answers): Reading {
  const read = (choices: Choices) => {
    const judged = sourceReading(judgeKeywords, "keywords", contents, choices, { customerValue: SOME_VALUE });
    const { clicks, cost, conversions } = judged.table.columns;
    return clicks || cost || conversions ? judged : sourceReading(planTest, "keywords", contents, choices, {});
  };
  const told: SourceReading<KeywordTable, unknown> = read(choicesOf(answers, read({}).table.all));
  const { keywords, columns } = told.table;
  const sums = [...COUNT_ROLES, ...PRICE_ROLES]
    .filter((role) => columns[role])
    .map((role) => [role, summed(keywords.map((keyword) => keyword[role]))] as const);
  return { ...commonTold("keywords", told), records: keywords.length, sums: settledSums(told, sums) };
}

function channelReading(contents: RangeContents, answers: Answers): Reading {
  const read = (choices: Choices) =>
    sourceReading(splitBudget, "channels", contents, choices, { conversionWorth: SOME_VALUE });
  const told: SourceReading<ChannelTable, unknown> = read(choicesOf(answers, read({}).table.all));
  const { channels } = told.table;
  const sums = (["spend", "returns"] as const).map((role) => {
    return [role, summed(channels.map((channel) => channel[role]))] as const;
  });
  return { ...commonTold("channels", told), records: channels.length, sums: settledSums(told, sums) };
}

function orderReading(contents: RangeContents, answers: Answers): Reading {
  const filled = { costFrom: "amount", costAmount: 0, price: SOME_VALUE, servingShare: 0 } as const;
  const read = (choices: Choices) => sourceReading(valueCustomers, "orders", contents, choices, filled);
  const { orders, contracts, summaries } = read({}).table;
  const told = read(choicesOf(answers, (orders ?? contracts ?? summaries)?.all ?? []));
  const { table } = told;
  if (table.summaries) return summariesTold({ ...told, table: table.summaries });
  return table.orders
    ? ordersTold({ ...told, table: table.orders })
    : contractsTold({ ...told, table: table.contracts });
}

function summariesTold(told: SourceReading<SummaryTable, unknown>): Reading {
  const { rows } = told.table;
  const sums = (["customers", "orders", "spend", "cost"] as const).map((name) => {
    return [name, summed(rows.map((row) => row[name]))] as const;
  });
  return { ...commonTold("orders", told), records: rows.length, sums: settledSums(told, sums) };
}

function contractsTold(told: SourceReading<ContractTable, unknown>): Reading {
  const { contracts } = told.table;
  const sums = [["price", summed(contracts.map(({ price }) => price))]] as const;
  return { ...commonTold("orders", told), records: contracts.length, sums: settledSums(told, sums) };
}

function ordersTold(told: SourceReading<OrderTable, unknown>): Reading {
  const { orders: rows, refunded } = told.table;
  const { log, orders } = orderLogOf(rows);
  const ordered = new Set(orders);
  const customers = new Map<string, [number, number]>(log.names.map((name) => [String(name), [0, 0]]));
  for (const row of rows) {
    const [count, money] = customers.get(row.customer) ?? [0, 0];
    customers.set(row.customer, [count + (ordered.has(row) ? 1 : 0), summed([money, row.amount])]);
  }
  const sums = [
    ["amount", summed(rows.map(({ amount }) => amount))],
    ["refunded", summed([refunded])],
  ] as const;
  return {
    ...commonTold("orders", told),
    records: orders.length,
    sums: settledSums(told, sums),
    customers: log.names.length,
    returnRate: told.isOpen || orders.length === 0 ? undefined : returnRate(log),
    byCustomer: told.isOpen ? {} : Object.fromEntries([...customers].slice(0, MOST_CUSTOMERS)),
  };
}

function needReading(contents: RangeContents, answers: Answers): Reading {
  const read = (choices: Choices) => sourceReading(segmentCustomers, "customers", contents, choices, {});
  const told = read(choicesOf(answers, read({}).table.survey.all));
  const { by, survey, orders } = told.table;
  if (by === "orders" && orders) return ordersTold({ ...told, table: orders });
  const { rows, needs, sights, columns } = survey;
  const values = rows.flatMap(({ value }) => value ?? []);
  const notes = [...told.notes, ...countingNotes({ contents, table: told.table, hasRoom: true }, told.says.words)];
  return {
    ...commonTold("needs", { ...told, table: survey, notes }),
    records: rows.length,
    sums: settledSums(told, columns.value ? [["value", summed(values)]] : []),
    needs: needs.map((need) => columnCalled(sights[need])),
    customers: rows.length,
    firstRows: rows.slice(0, FIRST_ROWS).map((row) => row.needs),
    values: values.length,
  };
}

function choicesOf({ chosen, answers }: Answers, all: readonly ColumnRef[]): Choices {
  return chosenIn(chosen, answers, all);
}
