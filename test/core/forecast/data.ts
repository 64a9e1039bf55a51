import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { logOfRows } from "../../../src/core/customers/logOfRows";
import type { OrderLog } from "../../../src/core/customers/OrderLog";

/** Real orders that are read where they are; a test that needs a file that is missing is skipped, and says so. */
const folder = path.join(import.meta.dirname, "../../../../shared/data");

export interface DataFile {
  readonly name: string;
  readonly missing: boolean;
  /** Each order's customer, day (an Excel serial number) and amount. */
  orders(): [string, number, number][];
}

const CDNOW_SAMPLE = (cells: string[]): [string, string, string] => [cells[1], cells[2], cells[4]];
const CDNOW_MASTER = (cells: string[]): [string, string, string] => [cells[0], cells[1], cells[3]];
const ONLINE_RETAIL = (cells: string[]): [string, string, string] => [cells[0], cells[2].replaceAll("-", ""), cells[3]];

export const cdnowSample = dataFile("CDNOW_sample.txt", 0, /\s+/, CDNOW_SAMPLE);
export const cdnowMaster = dataFile("CDNOW_master.txt", 1, /\s+/, CDNOW_MASTER);
const APPAREL = (cells: string[]): [string, string, string] => [
  cells[0].replaceAll('"', ""),
  cells[1].replaceAll("-", ""),
  cells[2],
];

export const apparel = dataFile("apparelTrans.csv", 1, /,/, APPAREL);
export const onlineRetail = dataFile("onlineretail_orders.csv", 1, /,/, ONLINE_RETAIL);

/** The end of the papers' calibration period. */
export const SEPTEMBER_30_1997 = serial("19970930");

export function serial(yyyymmdd: string): number {
  const [year, month, day] = [yyyymmdd.slice(0, 4), yyyymmdd.slice(4, 6), yyyymmdd.slice(6)].map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function dataFile(
  name: string,
  headerLines: number,
  separator: RegExp,
  pick: (cells: string[]) => [string, string, string],
): DataFile {
  const file = path.join(folder, name);
  return {
    name,
    missing: !existsSync(file),
    orders: () =>
      readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .slice(headerLines)
        .map((line) => {
          const [customer, day, amount] = pick(line.trim().split(separator));
          return [customer, serial(day), Number(amount)];
        }),
  };
}

/** Rows of customer, day and amount as an order log. */
export function orderLog(rows: readonly (readonly [string, number, number])[]): OrderLog {
  return logOfRows({
    customers: rows.map(([customer]) => customer),
    dates: Float64Array.from(rows, ([, day]) => day),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
  }).log;
}
