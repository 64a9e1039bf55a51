import type { OrderNames } from "../orderRows";

export interface PowerQueryTerms {
  readonly withValues?: boolean | undefined;
  /** Words above the names, which say that they are to be changed. */
  readonly here?: string | undefined;
}

/**
 * The query of `sumUpOrders` in Power Query's language (M), for who stays in Excel: over a table of the workbook, which can be a connection to
 * far more rows than a sheet holds. It reads and answers as that does.
 *
 * Not run anywhere yet: nothing but Excel and Power BI runs M. Microsoft's own parser takes it.
 */
export function sumUpInPowerQuery(names: OrderNames & { readonly table: string }, terms: PowerQueryTerms = {}): string {
  const { withValues = false, here } = terms;
  const columns = [
    [names.customer, "customer"],
    [names.day, "order_day"],
    ...(names.amount === undefined ? [] : [[names.amount, "amount"]]),
  ];
  const alike = ["repeat_orders", "recency", "age", ...(withValues ? ["average_order_value"] : [])]
    .map(text)
    .join(", ");
  const renamed = columns.map(([own, ours]) => `{${text(own)}, ${text(ours)}}`).join(", ");
  return `// Orders summed up for WORTH.ORDERSUMMARYMODEL: repeat orders, weeks from the first order to the last and to today,
// ${withValues ? "average value of a repeat order, " : ""}and how many customers are alike in these. Not run anywhere yet.
let
${here === undefined ? "" : `  // ${here}\n`}  Source = Excel.CurrentWorkbook(){[Name = ${text(names.table)}]}[Content],
  Chosen = Table.SelectColumns(Source, {${columns.map(([own]) => text(own)).join(", ")}}),
  Named = Table.RenameColumns(Chosen, {${renamed}}),
  Read = Table.TransformColumns(Named, {
    {"customer", each if _ = null then "" else Text.Lower(Text.Trim(Text.From(_))), type text},
    {"order_day", each if _ = null then null else Date.From(_), type nullable date}${amountRead(names)}
  }),
  // Rows without a customer, a day or an amount are left out; shops write 0 for guests.
  Kept = Table.SelectRows(Read, each ${kept(names)}),
  HistoryOf = (rows as table) as nullable record =>
    let
      orders = ${names.amount === undefined ? "rows" : "Table.SelectRows(rows, each [amount] >= 0)"},
      days = List.Sort(List.Distinct(orders[order_day])),
      repeats = List.Count(days) - 1${withValues ? REPEAT_MONEY : ""}
    in
      // Refunds of a customer without any order belong to orders before the table's first.
      if List.IsEmpty(days) then
        null
      else
        [
          first_day = days{0},
          last_day = List.Last(days),
          latest_row = List.Max(rows[order_day]),
          repeat_orders = repeats${withValues ? ",\n          average_order_value = if repeats = 0 then 0 else List.Sum(repeat_money[amount]) / repeats" : ""}
        ],
  Histories = Table.Group(Kept, {"customer"}, {{"history", HistoryOf}}),
  Known = Table.SelectRows(Histories, each [history] <> null),
  Spread = Table.ExpandRecordColumn(
    Known,
    "history",
    {"first_day", "last_day", "latest_row", "repeat_orders"${withValues ? ', "average_order_value"' : ""}}
  ),
  AsOf = List.Max(Spread[latest_row]),
  WithRecency = Table.AddColumn(Spread, "recency", each Duration.Days([last_day] - [first_day]) / 7, type number),
  WithAge = Table.AddColumn(WithRecency, "age", each Duration.Days(AsOf - [first_day]) / 7, type number),
  Alike = Table.Group(WithAge, {${alike}}, {{"customers", Table.RowCount, Int64.Type}}),
  Sorted = Table.Sort(Alike, {${alike}})
in
  Sorted`;
}

/** A refund lowers what was spent on the latest order day on or before it: before the second day that is the first, no repeat order's. */
const REPEAT_MONEY = `,
      repeat_money = Table.SelectRows(
        rows,
        each if repeats = 0 then false else if [amount] >= 0 then [order_day] > days{0} else [order_day] >= days{1}
      )`;

/** A text of M: quotes are doubled, and #( begins an escape. */
function text(value: string): string {
  return `"${value.replaceAll('"', '""').replaceAll("#(", "#(#)(")}"`;
}

function amountRead({ amount }: OrderNames): string {
  if (amount === undefined) return "";
  return ',\n    {"amount", each if _ = null then null else Number.From(_), type nullable number}';
}

function kept({ amount }: OrderNames): string {
  const rows = '[customer] <> "" and [customer] <> "0" and [order_day] <> null';
  return amount === undefined ? rows : `${rows} and [amount] <> null`;
}
