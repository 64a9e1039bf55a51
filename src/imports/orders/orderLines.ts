import type { Cell } from "../../text/cells";
import { cellText, isEmpty } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import type { Columns } from "../table/ColumnNames";
import { none, type NoRecord } from "../table/TableFormat";
import { isByQuantity } from "./amountColumn";
import { isNobody, otherCustomerColumns } from "./customerColumn";
import { isOfPaidMoney } from "./orderHeading";
import { platformOf } from "./orderKind";
import { isClosed, isRefundType, orderStatus, type Standing } from "./orderStatus";
import type { NoOrderWhy, OrderColumn } from "./OrderTable";
import type { Platform } from "./platforms/Platform";
import { fifteenDigits } from "../../core/numeric/fifteenDigits";

/** One row of a table of orders: an order, or a line of one. Money is as it stands, nothing is taken off yet. */
export interface OrderLine {
  readonly row: number;
  /** The order number; "" without one. */
  readonly number: string;
  readonly customer: string;
  readonly date: number;
  /** Undefined on a further line of an order whose figures stand on its first line. */
  readonly amount: number | undefined;
  readonly refunded: number;
  readonly owed: number;
  readonly standing: Standing;
  readonly status: string;
  readonly cost: number | undefined;
  readonly source: string | undefined;
  readonly channel: string | undefined;
  readonly campaign: string | undefined;
  readonly listPrice: number | undefined;
  readonly linePrice: number | undefined;
  readonly quantity: number | undefined;
  readonly discount: number | undefined;
}

type NoOrder = NoRecord<NoOrderWhy | "blank">;

/** What is asked where orders are paid on delivery and their status says "pending": "count" or "leaveOut". */
export const ON_DELIVERY = "onDelivery";
const COD =
  /(?:cash|pay|payment|collect) on delivery|(?<!\p{L})cod(?!\p{L})|nachnahme|bei lieferung|contre[ -]?remboursement|[aà] la livraison|contra ?re?embolso|contrassegno|alla consegna|contra entrega|rembours|bij (?:af)?levering|na entrega|al recibir/iu;

/** Reads one row after the other, and remembers the first line of every order. */
export function lineReader(
  cells: CellReader<OrderColumn>,
  columns: Columns<OrderColumn>,
  choices: Choices<OrderColumn>,
): (row: number) => OrderLine | NoOrder {
  const { answers } = choices;
  const holdsPaid = isOfPaidMoney(columns.amount?.heading ?? "");
  const times = isByQuantity(columns, choices) ? (row: number) => cells.figure(row, "quantity").value : () => 1;
  const platform = platformOf(cells.headings);
  const firsts = new Map<string, OrderLine | undefined>();
  const countsOnDelivery = answers?.[ON_DELIVERY] === "count";
  const statuses = statusColumns(columns);
  return (row) => {
    const number = cells.text(row, "order");
    const isKnown = number !== "" && firsts.has(number);
    const isNothing = [cells.cell(row, "customer"), cells.cell(row, "date"), cells.cell(row, "amount")];
    if (isNothing.every(isEmptyOrZero)) return isKnown ? further(row, firsts.get(number), cells) : none("blank");
    if (isKnown && isMissing(cells.cell(row, "amount"))) return further(row, firsts.get(number), cells);
    const read = firstLine(row, number, firsts.get(number));
    if (number !== "" && !isKnown) firsts.set(number, "none" in read ? undefined : read);
    return read;
  };

  function firstLine(row: number, number: string, first: OrderLine | undefined): OrderLine | NoOrder {
    if (platform?.noSales?.test(cells.text(row, "type"))) return none("noSale", cells.text(row, "type"));
    const { standing, status } = standingIn(row, cells, statuses, platform, first);
    if (standing === "notPaid") return none("notPaid", status);
    const payment = cells.text(row, "payment");
    const isOnDelivery = standing === "pending" && (COD.test(payment) || (payment === "" && countsOnDelivery));
    if (standing === "pending" && !(isOnDelivery && countsOnDelivery)) {
      return none(isOnDelivery ? "onDelivery" : "notPaid", status);
    }
    const customer = customerIn(row, cells, columns) || first?.customer;
    if (!customer) return none("noCustomer", number);
    const line = readLine(row, number, customer, cells, times(row));
    return "none" in line
      ? line
      : { ...line, standing, status, owed: standing === "pending" || holdsPaid ? 0 : line.owed };
  }
}

/** Whole columns hold 0 below their last row in some Excels. */
function isEmptyOrZero(cell: Cell): boolean {
  return isEmpty(cell) || cell === 0;
}

/** A further line of an order counts for its list price at most. */
function further(row: number, first: OrderLine | undefined, cells: CellReader<OrderColumn>): OrderLine | NoOrder {
  if (!first || !cells.has("linePrice")) return none("orderLine");
  return {
    ...first,
    row,
    amount: undefined,
    refunded: 0,
    owed: 0,
    cost: undefined,
    ...prices(row, cells),
    discount: undefined,
  };
}

function prices(row: number, cells: CellReader<OrderColumn>) {
  const figure = (role: OrderColumn) => cells.figure(row, role).value;
  return { listPrice: figure("listPrice"), linePrice: figure("linePrice"), quantity: figure("quantity") };
}

/** The columns that may say whether an order was paid: that of the payment, and that of the order. */
function statusColumns({ status }: Columns<OrderColumn>): readonly number[] {
  if (!status) return [];
  return status.by === "user" ? [status.index] : [status, ...status.others].map(({ index }) => index);
}

/** What the statuses of a row say; the one against its money goes before the others, and a blank means the order's. */
function standingIn(
  row: number,
  cells: CellReader<OrderColumn>,
  columns: readonly number[],
  platform: Platform | undefined,
  first: OrderLine | undefined,
): { readonly standing: Standing; readonly status: string } {
  const said = columns
    .map((index) => ({ status: cellText(cells.line(row)[index]).trim(), heading: cells.headings[index] }))
    .filter(({ status }) => status !== "")
    .map(({ status, heading }) => ({ status, standing: inPipeline(orderStatus(status, platform), status, heading) }));
  const against = AGAINST.map((standing) => said.find((one) => one.standing === standing)).find(Boolean);
  return against ?? said.at(0) ?? { standing: first?.standing ?? "paid", status: first?.status ?? "" };
}

const STAGE = /stage|phase|fase|[eé]tap[ae]|pipeline/i;

/** A deal that is neither won nor lost has still to be closed, whatever was sent or confirmed by then. */
function inPipeline(standing: Standing, status: string, heading: string): Standing {
  return STAGE.test(heading) && !isClosed(status) ? "notPaid" : standing;
}

const AGAINST: readonly Standing[] = ["notPaid", "refunded", "pending", "partlyRefunded", "partlyPaid"];

function customerIn(row: number, cells: CellReader<OrderColumn>, columns: Columns<OrderColumn>): string {
  const own = cells.cell(row, "customer");
  if (!isNobody(own)) return cells.text(row, "customer").replace(/^'/, "");
  const other = otherCustomerColumns(columns).find(({ index }) => !isNobody(cells.line(row)[index]));
  return other ? cellText(cells.line(row)[other.index]).trim() : "";
}

type PlainLine = Omit<OrderLine, "standing" | "status">;

/** What was paid, or the price of one as often as it was bought. */
function paidIn(row: number, cells: CellReader<OrderColumn>, times: number | undefined): number | NoOrder {
  const paid = cells.figure(row, "amount").value;
  if (paid === undefined) return none("amount", cells.held(row, "amount"));
  if (times === undefined) return none("amount", cells.held(row, "quantity"));
  const amount = fifteenDigits(paid * times);
  return isRefundType(cells.text(row, "type")) ? -Math.abs(amount) : amount;
}

function readLine(
  row: number,
  number: string,
  customer: string,
  cells: CellReader<OrderColumn>,
  times: number | undefined,
): PlainLine | NoOrder {
  const date = cells.has("date") ? cells.day(row, "date") : 0;
  if (date === undefined) return none(cells.isFarDay(row, "date") ? "farDate" : "date", cells.held(row, "date"));
  const paid = paidIn(row, cells, times);
  if (typeof paid !== "number") return paid;
  const [back, owed, cost] = (["refunded", "outstanding", "cost"] as const).map((role) => cells.figure(row, role));
  if (back.value === undefined && back.held !== "blank") return none("amount", cells.held(row, "refunded"));
  if (owed.value === undefined && owed.held !== "blank") return none("amount", cells.held(row, "outstanding"));
  if (cost.value === undefined && cost.held !== "blank") return none("cost", cells.held(row, "cost"));
  const label = (role: OrderColumn) => (cells.has(role) ? cells.text(row, role) : undefined);
  return {
    ...{ row, number, customer, date },
    amount: paid,
    refunded: Math.abs(back.value ?? Math.max(0, paid - (cells.figure(row, "afterRefunds").value ?? paid))),
    owed: Math.max(0, owed.value ?? 0),
    cost: cells.has("cost") ? (cost.value ?? 0) : undefined,
    source: label("source"),
    channel: label("channel"),
    campaign: label("campaign"),
    ...prices(row, cells),
    discount: cells.figure(row, "discount").value,
  };
}
