import type { Cell, Cells } from "../cells/cells";
import { cellText, isEmpty } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { readDay } from "../dates/readDay";
import { currencyNamed } from "../numbers/currency";
import type { DecimalMark } from "../numbers/DecimalMark";
import { agreedMark, decimalEvidence } from "../numbers/decimalEvidence";
import { readFigure } from "../numbers/readFigure";
import type { Columns } from "../table/ColumnNames";
import { findColumns, type ChosenColumns } from "../table/findColumns";
import { findHeader } from "../table/findHeader";
import { headerCurrency } from "../table/headerText";
import { matchOrderColumn } from "./orderColumnNames";
import { orderKind } from "./orderKind";
import { notPaid } from "./notPaid";
import { readableAsItIs } from "./readableAsItIs";
import type { NoOrder, NoOrderWhy, Order, OrderColumn, OrderQuestion, OrderTable } from "./OrderTable";

/** What the person has answered so far. */
export interface OrderOptions {
  readonly columns?: ChosenColumns<OrderColumn>;
  readonly decimal?: DecimalMark;
  readonly currency?: string;
}

const NEEDED = ["customer", "date", "amount"] as const;
const FIGURES = ["amount", "cost", "refunded", "listPrice"] as const;

/**
 * Reads a range that was pasted as a table of orders: a person's own, or an export of Shopify, WooCommerce or Stripe.
 *
 * It finds the header and the columns, folds the lines of one order into one, deducts what was given back, leaves out what
 * was never paid or names no customer, and asks only what the range does not tell. It never throws, whatever the cells hold.
 * @param cells the `values` of the range
 */
export function readOrderTable(cells: Cells, options: OrderOptions = {}): OrderTable {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headerRow = findHeader(cells, matchOrderColumn, "customer");
  const header = headerRow === null ? [] : cells[headerRow];
  const columns = findColumns(header, width, matchOrderColumn, options.columns ?? {});
  const kind = orderKind(header);
  const missing = NEEDED.filter((role) => !columns[role]);
  const decimal = settleDecimal(cells, headerRow, columns, options.decimal);
  const base = { kind, headerRow, columns, decimal };
  if (missing.length > 0) {
    const questions = missing.map((role): OrderQuestion => ({ about: "column", role }));
    return { ...base, orders: [], leftOut: [], questions, refunded: 0, asItStands: false };
  }
  const currencies = currenciesOf(cells, headerRow, columns);
  const [named] = currencies.size === 1 ? currencies : [];
  const currency = options.currency !== undefined && currencies.has(options.currency) ? options.currency : named;
  const reader = rowReader(cells, columns, { kind, decimal, currency, several: currencies.size > 1 });

  const orders: Order[] = [];
  const leftOut: NoOrder[] = [];
  let refunded = 0;
  const known = new Map<string, number>();
  cells.forEach((_, i) => {
    if (headerRow !== null && i <= headerRow) {
      leftOut.push({ row: i, why: i === headerRow ? "header" : "aboveHeader", held: "" });
      return;
    }
    const read = reader(i, known);
    if ("why" in read) leftOut.push(read);
    else {
      orders.push(read.order);
      refunded += read.refunded;
    }
  });

  const questions: OrderQuestion[] = [];
  if (currencies.size > 1 && currency === undefined)
    questions.push({ about: "currency", currencies: [...currencies].sort() });
  const open =
    options.decimal === undefined &&
    decimal === null &&
    leftOut.find(({ why, held }) => why === "amount" && isOpen(held));
  if (open) questions.push({ about: "decimal", example: open.held });
  const asItStands =
    refunded === 0 &&
    columns.refunded === undefined &&
    leftOut.every(({ why }) => why === "header" || why === "aboveHeader" || why === "blank") &&
    readableAsItIs(cells, columns, orders);
  const heading = columns.amount ? headerCurrency(columns.amount.heading) : null;
  const money = currency ?? heading ?? undefined;
  return { ...base, orders, leftOut, questions, refunded, asItStands, ...(money !== undefined && { currency: money }) };
}

interface Terms {
  readonly kind: OrderTable["kind"];
  readonly decimal: DecimalMark | null;
  readonly currency: string | undefined;
  readonly several: boolean;
}

/** Reads one row after the other; `known` holds the order numbers seen so far. */
function rowReader(cells: Cells, columns: Columns<OrderColumn>, { kind, decimal, currency, several }: Terms) {
  const at = (row: number, role: OrderColumn): Cell =>
    columns[role] === undefined ? undefined : cells[row][columns[role].index];
  const figure = (row: number, role: OrderColumn) =>
    readFigure(at(row, role), { decimal, tableDecimal: decimal, whole: false });

  return (row: number, known: Map<string, number>): NoOrder | { order: Order; refunded: number } => {
    const none = (why: NoOrderWhy, held: Cell = ""): NoOrder => ({ row, why, held: cellText(held).trim() });
    const [customer, day, amount] = [at(row, "customer"), at(row, "date"), at(row, "amount")];
    const number = cellText(at(row, "order")).trim();
    const isNothing = (cell: Cell) => isEmpty(cell) || cell === 0;
    if (isNothing(customer) && isNothing(day) && isNothing(amount)) {
      return none(number !== "" && known.has(number) ? "orderLine" : "blank");
    }
    // Shopify repeats some fields of an order on its further lines, and never its total.
    if (kind === "shopify" && number !== "" && known.has(number) && isMissing(amount)) return none("orderLine");
    if (number !== "") known.set(number, row);
    const status = cellText(at(row, "status"));
    if (notPaid(status)) return none("notPaid", status);
    const own = currencyNamed(cellText(at(row, "currency")));
    if (several && currency !== undefined && own !== currency) return none("otherCurrency", own ?? "");
    const name = cellText(customer).trim().replace(/^'/, "");
    if (name === "" || isMissing(customer)) return none("noCustomer", number);
    const date = readDay(day);
    if (date === undefined) return none("date", day);
    const paid = figure(row, "amount");
    if (paid.value === undefined) return none("amount", amount);
    const back = columns.refunded ? figure(row, "refunded") : { held: "blank" as const, value: undefined };
    if (back.value === undefined && back.held !== "blank") return none("amount", at(row, "refunded"));
    const cost = columns.cost ? figure(row, "cost") : undefined;
    if (cost && cost.value === undefined && cost.held !== "blank") return none("cost", at(row, "cost"));
    const refund = Math.abs(back.value ?? 0);
    const list = columns.listPrice ? figure(row, "listPrice").value : undefined;
    const label = (role: "source" | "channel") => cellText(at(row, role)).trim();
    return {
      refunded: refund,
      order: {
        row,
        customer: name,
        date,
        amount: paid.value - refund,
        ...(cost && { cost: cost.value ?? 0 }),
        ...(columns.source && { source: label("source") }),
        ...(columns.channel && { channel: label("channel") }),
        ...(list !== undefined && { listPrice: list }),
      },
    };
  };
}

/** The decimal mark: what the person said, else what the figures of the table prove together. */
function settleDecimal(
  cells: Cells,
  headerRow: number | null,
  columns: Columns<OrderColumn>,
  answer: DecimalMark | undefined,
): DecimalMark | null {
  if (answer) return answer;
  const texts = FIGURES.flatMap((role) => {
    const index = columns[role]?.index;
    if (index === undefined) return [];
    return cells.slice((headerRow ?? -1) + 1).map((row) => row[index]);
  }).filter((cell) => typeof cell === "string");
  return agreedMark(decimalEvidence(texts, false));
}

function isOpen(held: string): boolean {
  return readFigure(held, { decimal: null, tableDecimal: null, whole: false }).why === "open";
}

/** The currencies that the rows name; none where the table has no column of them. */
function currenciesOf(cells: Cells, headerRow: number | null, columns: Columns<OrderColumn>): Set<string> {
  const index = columns.currency?.index;
  if (index === undefined) return new Set();
  const named = cells.slice((headerRow ?? -1) + 1).map((row) => currencyNamed(cellText(row[index])));
  return new Set(named.filter((currency) => currency !== null));
}
