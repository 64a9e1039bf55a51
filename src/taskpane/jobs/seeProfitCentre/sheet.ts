import type { OrderTable } from "../../../imports/orders/OrderTable";
import { literal } from "../../../workbook/formulaLimits";
import type { PrintPlan } from "../../../workbook/SheetPlan";
import { foundWithDoubt } from "../../job/doubt";
import { rowBelowFront } from "../../job/front";
import { inputs, type InputRow } from "../../job/inputs";
import type { Data, Sheet } from "../../job/JobData";
import { nameOnSheet } from "../../job/JobWords";
import { answers } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import { sheetOf, type SheetParts } from "../../job/sheetOf";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import { ordersCheck } from "../../orders/ordersCheck";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { dateFormats } from "../../writing/excelDates";
import { moneyFormats } from "../../writing/excelMoney";
import { FORM, SPLIT_FIELDS, type FieldName } from "./form";
import { spendFound } from "./found";
import { currencyOf, type CentreGiven } from "./given";
import { CENTRE_START, cellNamed, PANELS, restRows, WIDTHS, type CentreSheet } from "./layout";
import { LINES } from "./lines";
import { answerRows, givesOf, isSplit, sentIn } from "./sheetFigures";
import { centreFront } from "./sheetFront";
import { bucketPart, periodsChart, periodsPart, pictureRows } from "./sheetPictures";
import { matrixPart, rowsCounted } from "./sheetMatrix";
import { channelsPart, spendEnd, spendLookup, spentPart } from "./sheetSpend";
import { statementOnSheet } from "./sheetStatement";
import type { Statement } from "./statement";
import type { CentreWords } from "./words.en";

const TABLE_NAME = "Centre_orders";
/** Of the copied orders' first column, and of as many as they can have after it. */
const NAME_WIDTH = 170;
const COPY_WIDTH = 110;
const MOST_COLUMNS = 6;
/** Rows of the bucket that are printed beyond those there are now. */
const ROOM_BELOW = 2;

/** The sheet of the statement: one page of three panels, all formulas. */
export function centreSheet(result: Statement, given: CentreGiven, says: Says<CentreWords>): Sheet {
  const { orders } = given.read;
  const { words } = says;
  const currency = currencyOf(given.read);
  const money = moneyFormats(says.numbers, currency);
  const dates = dateFormats(says.numbers.locale);
  const front = centreFront(says, money, currency);
  const spend = given.draft.spendFrom === "table" ? given.read.spend : undefined;
  const lookup = spend && spendLookup(spend);
  const own = canRefer(orders);
  const notes = (copiedTo: string) => [
    ...orderNotes(orders, own ? words.sheet.direct : words.sheet.copied(copiedTo), says),
    ...(spend
      ? [
          words.sheet.from(placeNamed(spend.contents), foundWithDoubt(spendFound(spend, says), spend, says)),
          lookup ? words.sheet.spendLooked : words.sheet.spendCopied,
          ...(lookup ? lookupNotes(lookup, says.texts) : []),
        ]
      : []),
  ];
  const behind = own ? [] : [words.sheet.behind.orders];
  const top = rowBelowFront(front, { notes: notes("").length, links: behind.length });
  return {
    name: words.sheet.name,
    tableName: TABLE_NAME,
    cellStart: CENTRE_START,
    behind: behind.map(({ name }) => name),
    build(number, names, only) {
      const [copiedTo = ""] = names.behind;
      const copied = own
        ? undefined
        : orderCopy(orders.table.orders, copiedTo, { money: money.exact, day: dates.day }, says.texts.orderRoles);
      const sheet: CentreSheet = {
        result,
        given,
        words,
        money,
        dates,
        number,
        top,
        refs: copied?.refs ?? ownRefs(orders),
      };
      const end = spendEnd(spend, lookup);
      const rows = inputRows(sheet, end);
      const at = restRows(sheet, rows.length);
      const figures = answerRows(sheet, at.spend);
      const ends = {
        first: Math.max(top + LINES.length + 1, pictureRows(sheet).bucket + result.flow.length + 1 + ROOM_BELOW),
        rests: at.answers + figures.length,
      };
      const check = checkOf(orders, own, lookup && rowCheck(lookup, rowsCounted(sheet), says.texts), says);
      return sheetOf({
        only,
        title: words.sheet.name,
        front,
        texts: says.texts,
        gives: givesOf(sheet),
        currency,
        notes: notes(copiedTo),
        check,
        widths: WIDTHS,
        parts: [
          statementOnSheet(sheet, at.spend),
          placed(inputs("assumptions", words.sheet.assumptions, rows), top),
          spentPart(sheet, at.spend, at.channels),
          ...(spend ? [channelsPart(sheet, at.channels), matrixPart(sheet, spend, lookup, at.channels)] : []),
          placed(answers(words.sheet.answer, figures), at.answers),
          periodsPart(sheet, at.spend),
          bucketPart(sheet),
        ],
        names,
        behind: behind.map((called) => ({
          ...called,
          widths: [NAME_WIDTH, ...new Array<number>(MOST_COLUMNS).fill(COPY_WIDTH)],
          heads: "copy",
          parts: copied ? [copyPart(`${TABLE_NAME}${number}`, words.sheet.copy, copied.copy)] : [],
        })),
        rest: () => ({ chart: periodsChart(sheet), print: printOf(top, ends) }),
      });
    },
  };
}

/** The front on a page, the statement and its pictures on the next, and then what they rest on: three panels on one could not be read. */
function printOf(top: number, ends: { readonly first: number; readonly rests: number }): PrintPlan {
  const row = top - 1;
  const columns = PANELS.rests - 1;
  return {
    columns,
    rows: row,
    isOnePage: true,
    apart: {
      areas: [
        { row, column: 0, rows: ends.first - row, columns },
        { row, column: PANELS.rests, rows: ends.rests - row, columns: WIDTHS.length - PANELS.rests },
      ],
      labels: 0,
    },
  };
}

/** A part in the panel that all rests on. */
function placed(part: SheetPart, row: number): SheetPart {
  return { ...part, origin: () => ({ row, column: PANELS.rests }) };
}

/** Where the orders came from, and what the formulas look at. */
function orderNotes(data: Data<OrderTable>, looksAt: string, says: Says<CentreWords>): string[] {
  const found = foundWithDoubt(ordersFound(data, says), data, says);
  return [says.words.sheet.from(placeNamed(data.contents), found), looksAt];
}

/** Whether all rows of either source count, as one line. */
function checkOf(
  orders: Data<OrderTable>,
  own: boolean,
  ofSpend: string | undefined,
  { words, texts }: Says<CentreWords>,
): SheetParts["check"] {
  const ofOrders = ordersCheck(orders, own, texts);
  const { orders: ordersWord, spend: spendWord } = words.sheet.checked;
  if (!ofSpend) return ofOrders;
  return (at) => {
    const spent = `${literal(`${spendWord}: `)}&${ofSpend}`;
    return ofOrders ? `${literal(`${ordersWord}: `)}&${ofOrders(at)}&" "&${spent}` : spent;
  };
}

/** A row for every assumption but what was spent, which has a table of its own. */
function inputRows(sheet: CentreSheet, end: string | undefined): InputRow[] {
  const { result, given, words, money, dates, refs } = sheet;
  const { fields } = words;
  const { draft } = given;
  const { cost, span } = result;
  const row = (id: FieldName, name: string, value: number, format: string): InputRow => ({
    ...{ id, label: nameOnSheet(fields[id]), value, format, name: cellNamed(sheet, name) },
    field: { name: id, entry: FORM[id], words: fields[id] },
  });
  const last = `INT(MAX(${refs.date}))`;
  return [
    ...(cost.from === "amount" ? [row("costAmount", "fulfilment_cost", cost.perOrder, money.exact)] : []),
    ...(cost.from === "share" ? [row("costShare", "fulfilment_cost", cost.share, "0.0#%")] : []),
    {
      id: "lastDay",
      label: words.sheet.asOf,
      value: { formula: end === undefined ? `=${last}` : `=MIN(${last},${end})` },
      format: dates.day,
      name: cellNamed(sheet, "last_day"),
      style: "result",
    },
    row("days", "days", span.days, "#,##0"),
    row("costOfMoney", "cost_of_money", draft.costOfMoney, "0.0#%"),
    row("lapseDays", "lost_after", draft.lapseDays, "#,##0"),
    ...(sentIn(sheet).length > 0 ? [row("joinAnyway", "join_anyway", draft.joinAnyway ?? 1, "0.0#%")] : []),
    ...(isSplit(sheet)
      ? SPLIT_FIELDS.map((field, i) =>
          row(
            field,
            ["prospects", "acquisition_ceiling", "retention_ceiling"][i],
            draft[field] ?? 0,
            i === 0 ? "#,##0" : "0.0#%",
          ),
        )
      : []),
  ];
}
