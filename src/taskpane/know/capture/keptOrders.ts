import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS, type OrderTable } from "../../../imports/orders/OrderTable";
import type { Choices } from "../../../imports/table/Choices";
import { chosenFor } from "../../../imports/table/chosenFor";
import type { Question } from "../../../imports/table/Question";
import { readTable } from "../../../imports/table/readTable";
import { BLANK_KEY } from "../../../imports/table/spreadKey";
import { keepSetting, readSetting } from "../../../workbook/documentSettings";
import type { RangeContents } from "../../../workbook/RangeContents";
import { readAddress } from "../../../workbook/readRange";
import { keptJob, type KeptSource } from "../../job/keptJob";
import { readSource } from "../../job/readSource";
import { isFarDates } from "../../orders/isFarDates";
import { isRecord, own } from "../../workbookState/keptValues";

/** Under which the range is kept that the person chose here. */
const CHOSEN = "worth.knowOrders";

/** The jobs that read orders, and what each calls them: the one that all orders are read for goes first. */
const READERS = [
  { job: "valueCustomers", source: "orders" },
  { job: "seeProfitCentre", source: "orders" },
  { job: "segmentCustomers", source: "customers" },
  { job: "judgeKeywords", source: "orders" },
] as const;

export type OrdersJob = (typeof READERS)[number]["job"];

/** Orders that the person chose here, or that a job of this workbook reads, as it reads them. */
export interface KeptOrders {
  readonly job: OrdersJob | undefined;
  readonly contents: RangeContents;
  readonly choices: Choices;
}

/** The orders that the person chose here, or else a job read last, and that are still there; undefined where there are none. */
export async function keptOrders(): Promise<KeptOrders | undefined> {
  const chosen = await readSetting(CHOSEN);
  const range = isRecord(chosen) ? own(chosen, "range") : undefined;
  const ownRead = typeof range === "string" ? await heldOrders(undefined, range, {}) : undefined;
  if (ownRead) return ownRead;
  for (const { job, source } of READERS) {
    const held: KeptSource = keptJob(await readSetting(`worth.${job}`), [source], {}).sources[source];
    const found = held.range === undefined ? undefined : await heldOrders(job, held.range, held.choices);
    if (found) return found;
  }
  return undefined;
}

/** Keeps where the person chose orders, for the next time. A document that refuses works all the same. */
export function keepChosenOrders(range: string): void {
  keepSetting(CHOSEN, { range }).catch(() => undefined);
}

async function heldOrders(job: KeptOrders["job"], range: string, choices: Choices): Promise<KeptOrders | undefined> {
  try {
    const contents = await readAddress(range);
    return areOrders(ordersIn(contents, choices)) ? { job, contents, choices } : undefined;
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
