import type { ModelChoice } from "../../core/forecast/OrderModel";
import { learnFromOrders, type OrderModelReport, type SpendingHistories } from "../../core/forecast/learnFromOrders";

/** What was asked and what was answered. */
interface Remembered {
  readonly choice: ModelChoice;
  readonly columns: readonly (Float64Array | undefined)[];
  readonly report: OrderModelReport;
}

/** The histories of a model as they were read. */
export type ReadHistories = { readonly [Name in keyof SpendingHistories]: Float64Array };

/** Eight million numbers, of a million customers with amounts, are 64 MB. */
const MOST_NUMBERS = 8_000_000;
/** With the histories of each customer, those taken together are kept: at most so many numbers a customer. */
const NUMBERS_OF_GROUPS = 3;
const MOST_ANSWERS = 8;

let answers: Remembered[] = [];

/**
 * As learnFromOrders, but a question that was asked before is answered from memory: Excel asks again whenever rows are inserted
 * or sheets are moved, and several formulas ask for the model of the same orders. The same means number by number.
 */
export function rememberedOrderModel(histories: ReadHistories, choice: ModelChoice): OrderModelReport {
  const { repeatOrders, recency, age, averageOrderValue, customers } = histories;
  const columns = [repeatOrders, recency, age, averageOrderValue, customers];
  const known = answers.find(
    (each) => each.choice === choice && columns.every((column, i) => same(column, each.columns[i])),
  );
  const report = known ? known.report : learnFromOrders(histories, choice);
  const latest = known ?? { choice, columns: columns.map((column) => column?.slice()), report };
  answers = withinBounds([latest, ...answers.filter((each) => each !== known)]);
  return report;
}

function same(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  if (a?.length !== b?.length) return false;
  if (a && b) for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The answers asked for last, as many as may be kept. */
function withinBounds(all: readonly Remembered[]): Remembered[] {
  let numbers = 0;
  return all.slice(0, MOST_ANSWERS).filter(({ columns }) => {
    for (const column of columns) numbers += column?.length ?? 0;
    numbers += NUMBERS_OF_GROUPS * (columns[0]?.length ?? 0);
    return numbers <= MOST_NUMBERS;
  });
}
