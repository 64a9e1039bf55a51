import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import type { ColumnRef, Columns } from "../table/ColumnNames";
import type { OptionQuestion } from "../table/Question";
import type { TableReading } from "../table/TableReading";
import { isBarePrice, isSubtotal, mayBeAmount } from "./orderHeading";
import type { OrderColumn } from "./OrderTable";

/** What is asked where a price stands beside a quantity: whether it is that of one piece ("each") or of all ("all"). */
export const PRICE_OF = "priceOf";
const OPTIONS = ["each", "all"] as const;

/**
 * The column of what was paid. Where none is called so, the price of one, which its quantity multiplies. A subtotal is asked
 * about while another column could be the total.
 */
export function amountColumn(columns: Columns<OrderColumn>, all: readonly ColumnRef[]): Columns<OrderColumn> {
  const { amount, linePrice, quantity } = columns;
  if (!amount && linePrice && quantity && !linePrice.ambiguous) {
    return { ...columns, amount: { ...linePrice, by: "content", others: [] } };
  }
  if (amount?.by !== "name" || !isSubtotal(amount.heading)) return columns;
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const unknown = all.filter(({ index, heading }) => !taken.has(index) && mayBeAmount(heading) && !isSubtotal(heading));
  const others = [
    ...amount.others,
    ...unknown.filter(({ index }) => amount.others.every((one) => one.index !== index)),
  ];
  return others.length === 0 ? columns : { ...columns, amount: { ...amount, others, ambiguous: true } };
}

/** Whether amounts are prices of one, to be multiplied by quantities: no column holds more, or the person says so. */
export function isByQuantity(columns: Columns<OrderColumn>, { answers }: Choices<OrderColumn>): boolean {
  const { amount, linePrice, quantity } = columns;
  if (!amount || !quantity) return false;
  return amount.index === linePrice?.index || (mayBeOfOne(columns) && answers?.[PRICE_OF] === "each");
}

/** A heading that says "Price" does not tell of how many pieces, where some rows hold several. */
export function priceQuestion(
  lines: readonly { readonly row: number; readonly quantity: number | undefined }[],
  { columns }: Pick<TableReading<OrderColumn, string>, "columns">,
  cells: CellReader<OrderColumn>,
  { answers }: Choices<OrderColumn>,
): OptionQuestion[] {
  if (!mayBeOfOne(columns) || OPTIONS.some((option) => option === answers?.[PRICE_OF])) return [];
  const several = lines.find(({ quantity = 1 }) => quantity > 1);
  return several
    ? [{ about: "option", ask: PRICE_OF, options: OPTIONS, example: cells.held(several.row, "amount") }]
    : [];
}

function mayBeOfOne({ amount, linePrice, quantity }: Columns<OrderColumn>): boolean {
  return quantity !== undefined && linePrice === undefined && amount?.by === "name" && isBarePrice(amount.heading);
}
