import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS, type OrderTable } from "../../../imports/orders/OrderTable";
import type { Choices } from "../../../imports/table/Choices";
import { chosenFor } from "../../../imports/table/chosenFor";
import type { Question } from "../../../imports/table/Question";
import { readTable } from "../../../imports/table/readTable";
import { BLANK_KEY } from "../../../imports/table/spreadKey";
import { readSetting } from "../../../workbook/documentSettings";
import type { RangeContents } from "../../../workbook/RangeContents";
import { readAddress } from "../../../workbook/readRange";
import { keptJob, type KeptSource } from "../../job/keptJob";
import { readSource } from "../../job/readSource";
import { isFarDates } from "../../orders/isFarDates";

/** The jobs that read orders, and what each calls them: the one that all orders are read for goes first. */
const READERS = [
  { job: "valueCustomers", source: "orders" },
  { job: "seeProfitCentre", source: "orders" },
  { job: "segmentCustomers", source: "customers" },
  { job: "judgeKeywords", source: "orders" },
] as const;

export type OrdersJob = (typeof READERS)[number]["job"];

/** Orders that a job of this workbook reads, as it reads them. */
export interface KeptOrders {
  readonly job: OrdersJob;
  readonly contents: RangeContents;
  readonly choices: Choices;
}

/** The orders that a job read last and that are still there; undefined where none did. */
export async function keptOrders(): Promise<KeptOrders | undefined> {
  for (const { job, source } of READERS) {
    const found = await keptRead(job, source);
    if (found && areOrders(ordersIn(found.contents, found.choices))) return found;
  }
  return undefined;
}

async function keptRead(job: OrdersJob, source: string): Promise<KeptOrders | undefined> {
  const held: KeptSource = keptJob(await readSetting(`worth.${job}`), [source], {}).sources[source];
  if (held.range === undefined) return undefined;
  try {
    return { job, contents: await readAddress(held.range), choices: held.choices };
  } catch {
    // Its sheet is gone, or holds nothing any more: another job may know of others.
    return undefined;
  }
}

/** Cells as a table of orders. */
export function ordersIn(contents: RangeContents, choices: Choices): OrderTable {
  return readSource(
    {
      read: (cells, chosen) => readTable(ORDER_FORMAT, cells, { ...chosen, columns: chosenFor(ORDER_COLUMNS, chosen) }),
    },
    contents,
    choices,
  );
}

/** Whether a table is one of orders about which nothing is open. Blanks in place of a customer are what is counted here. */
export function areOrders({ orders, columns, questions }: OrderTable): boolean {
  const isOfBlanks = (question: Question) => question.about === "option" && question.ask === BLANK_KEY;
  const isOpen = questions.some((question) => !isFarDates(question) && !isOfBlanks(question));
  return orders.length > 0 && columns.amount !== undefined && columns.date !== undefined && !isOpen;
}
