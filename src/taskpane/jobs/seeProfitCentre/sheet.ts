import type { OrderTable } from "../../../imports/orders/OrderTable";
import { literal } from "../../../workbook/formulaLimits";
import type { CellArea } from "../../../workbook/SheetPlan";
import { foundWithDoubt } from "../../job/doubt";
import { rowBelowFront } from "../../job/front";
import { inputs, type InputRow } from "../../job/inputs";
import type { Data, Sheet } from "../../job/JobData";
import { nameOnSheet } from "../../job/JobWords";
import { answers, spill, type AnswerRow } from "../../job/parts";
import type { Gives } from "../../job/known";
import type { Places, SheetPart } from "../../job/SheetPart";
import { sheetOf, type SheetParts } from "../../job/sheetOf";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import { costGives } from "../../orders/cost";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import { ordersCheck } from "../../orders/ordersCheck";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { FORM, SPLIT_FIELDS, type FieldName } from "./form";
import { spendFound } from "./found";
import { currencyOf, sourcesIn, type CentreGiven } from "./given";
import {
  CENTRE_START,
  lineCell,
  cellNamed,
  ordersAlone,
  ordersUpToDay,
  PANELS,
  restRows,
  sourcesUpToDay,
  spentCells,
  statementFormula,
  WIDTHS,
  type CentreSheet,
} from "./layout";
import { LINE_WORDS, LINES, PARTS, SUMS } from "./lines";
import { centreFront } from "./sheetFront";
import { bucketPart, periodsChart, periodsPart, pictureRows } from "./sheetPictures";
import { channelsPart, matrixPart, rowsCounted, spendEnd, spendLookup, spentPart } from "./sheetSpend";
import type { Statement } from "./statement";
import { isSent } from "./uses";
import type { CentreWords } from "./words.en";

const TABLE_NAME = "Centre_orders";
/** Of the copied orders' first column, and of as many as they can have after it. */
const NAME_WIDTH = 170;
const COPY_WIDTH = 110;
const MOST_COLUMNS = 6;
/** Share of their spend that 18 surveyed brands put into winning customers. */
const SURVEYED_SHARE = 0.78;
const DAYS_OF_YEAR = 365;
/** Before a line that is part of the one above. */
const INDENT = "   ";
/** From so much money on cents are no help in a statement. */
const MUCH = 10_000;
/** Rows of the bucket that are printed beyond those there are now. */
const ROOM_BELOW = 2;

/** The sheet of the statement: one page of three panels, all formulas. */
export function centreSheet(result: Statement, given: CentreGiven, says: Says<CentreWords>): Sheet {
  const { orders } = given.read;
  const { words } = says;
  const currency = currencyOf(given.read);
  const money = moneyFormats(says.numbers, currency);
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
    build(number, names) {
      const [copiedTo = ""] = names.behind;
      const copied = own ? undefined : orderCopy(orders.table.orders, copiedTo, money.exact, says.texts.orderRoles);
      const sheet: CentreSheet = { result, given, words, money, number, top, refs: copied?.refs ?? ownRefs(orders) };
      const end = spendEnd(spend, lookup);
      const rows = inputRows(sheet, end);
      const at = restRows(sheet, rows.length);
      const figures = answerRows(sheet, at.spend);
      const pictures = pictureRows(sheet);
      const check = checkOf(orders, own, lookup && rowCheck(lookup, rowsCounted(sheet), says.texts), says);
      return sheetOf({
        title: words.sheet.name,
        front,
        texts: says.texts,
        gives: givesOf(sheet),
        currency,
        notes: notes(copiedTo),
        check,
        widths: WIDTHS,
        parts: [
          statementPart(sheet, at.spend),
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
        rest: () => ({
          chart: periodsChart(sheet),
          print: {
            columns: WIDTHS.length,
            rows:
              Math.max(
                top + LINES.length + 1,
                at.answers + figures.length,
                pictures.bucket + result.flow.length + 1 + ROOM_BELOW,
              ) + 1,
            isOnePage: true,
          },
        }),
      });
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

function statementPart(sheet: CentreSheet, spendRow: number): SheetPart {
  const { words, money, result } = sheet;
  const main = result.now.income < MUCH ? money.exact : money.whole;
  const spent = [spentCells(spendRow, "winning", 2), spentCells(spendRow, "keeping", 2)] as const;
  const counts: readonly string[] = ["newCustomers", "returningCustomers", "daysToEarnBack"];
  const exact: readonly string[] = [
    ...["costOfNewCustomer", "marginOfNewCustomer", "marginOfReturningCustomer", "costOfMoneyBoundUp"],
  ];
  const formatOf = (figure: string) => {
    if (figure === "shareOnWinning") return "0.0%";
    if (figure.startsWith("returnOn")) return "0.00";
    if (counts.includes(figure)) return "#,##0";
    return exact.includes(figure) ? money.exact : main;
  };
  const area = (i: number, column: number, columns: number): CellArea => ({ row: 1 + i, column, rows: 1, columns });
  const part = spill("statement", {
    heading: words.sheet.statement,
    rows: LINES.length + 1,
    columns: 4,
    heads: ["", words.answer.now, words.answer.before, words.answer.change],
    labels: words.lines.map((label, i) => (PARTS.has(LINES[i]) ? `${INDENT}${label}` : label)),
    formats: LINES.flatMap((figure, i) => {
      const format = formatOf(figure);
      return [
        { ...area(i, 1, 2), numberFormat: format },
        { ...area(i, 3, 1), numberFormat: `+${format};-${format};${format}` },
      ];
    }),
    formula: () => statementFormula(sheet, cellNamed(sheet, "last_day"), [...spent]),
    origin: () => ({ row: sheet.top, column: PANELS.statement }),
  });
  // Each word that the function says, by which it is known, and how it is called here.
  const sums = LINES.flatMap((figure, i) => (SUMS.has(figure) ? [[LINE_WORDS[i], words.lines[i]] as const] : []));
  return {
    ...part,
    write: (from, at) => {
      const written = part.write(from, at);
      const mark = { kind: "words", words: sums.map(([word, shown]) => [word, "main", shown] as const) } as const;
      return { ...written, marks: [{ row: from.row + 1, column: from.column, rows: LINES.length, columns: 1, mark }] };
    },
    cells: () =>
      Object.fromEntries(
        LINES.flatMap((figure) =>
          (["now", "before"] as const).map((of) => [`${figure}.${of}`, lineCell(sheet, figure, of)] as const),
        ),
      ),
  };
}

/** A row for every assumption but what was spent, which has a table of its own. */
function inputRows(sheet: CentreSheet, end: string | undefined): InputRow[] {
  const { result, given, words, money, refs } = sheet;
  const { fields } = words;
  const { draft } = given;
  const { cost, span } = result;
  const row = (id: FieldName, name: string, value: number, format: string): InputRow => ({
    ...{ id, label: nameOnSheet(fields[id]), value, format, name: cellNamed(sheet, name) },
    field: { entry: FORM[id], words: fields[id] },
  });
  const last = `INT(MAX(${refs.date}))`;
  return [
    ...(cost.from === "amount" ? [row("costAmount", "fulfilment_cost", cost.perOrder, money.exact)] : []),
    ...(cost.from === "share" ? [row("costShare", "fulfilment_cost", cost.share, "0.0#%")] : []),
    {
      id: "lastDay",
      label: words.sheet.asOf,
      value: { formula: end === undefined ? `=${last}` : `=MIN(${last},${end})` },
      format: "yyyy-mm-dd",
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

/** The sources whose customers were sent by others. */
function sentIn({ given, refs }: CentreSheet): string[] {
  if (!refs.source) return [];
  return sourcesIn(given.read.orders.table).filter((source) => isSent(source, given.draft));
}

function isSplit({ result }: CentreSheet): boolean {
  return result.split !== undefined && !("why" in result.split);
}

/** A year of days, give or take: what Split the budget asks by the year. */
function isYear({ result }: CentreSheet): boolean {
  return Math.abs(result.span.days - DAYS_OF_YEAR) <= 1;
}

/** What other jobs may take from the sheet. */
function givesOf(sheet: CentreSheet): Gives {
  const { now } = sheet.result;
  const ofSplit = (cell: string) => (isSplit(sheet) ? cell : undefined);
  const ofYear = (cell: string) => (isYear(sheet) ? ofSplit(cell) : undefined);
  return {
    ...costGives(sheet.result.cost, { amount: "costAmount", share: "costShare" }),
    costOfMoney: "costOfMoney",
    margin: now.income > 0 ? "marginShare" : undefined,
    newCustomerCost: now.costOfNewCustomer === undefined ? undefined : "costOfNewCustomer.now",
    acquisitionSpend: ofSplit("acquisitionSpend"),
    acquisitionRate: ofSplit("acquisitionRate"),
    acquisitionCeiling: ofSplit("acquisitionCeiling"),
    retentionSpend: ofYear("retentionSpend"),
    retention: ofYear("retentionRate"),
    retentionCeiling: ofYear("retentionCeiling"),
    customerMargin: ofYear("marginOfReturningCustomer.now"),
  };
}

function answerRows(sheet: CentreSheet, spendRow: number): AnswerRow[] {
  const { words, money } = sheet;
  const { answers: labels } = words.sheet;
  const figure = (id: keyof typeof labels, format: string, formula: AnswerRow["formula"]): AnswerRow => {
    return { id, label: labels[id], format, formula };
  };
  const now = (line: (typeof LINES)[number]) => lineCell(sheet, line, "now");
  const before = (line: (typeof LINES)[number]) => lineCell(sheet, line, "before");
  const name = (id: string) => cellNamed(sheet, id);
  const day = name("last_day");
  const spent = (use: "winning" | "keeping") => spentCells(spendRow, use, 1);
  const split = ({ cell }: Places): string => {
    const given = [
      cell("acquisitionSpend"),
      cell("acquisitionRate"),
      name("acquisition_ceiling"),
      cell("retentionSpend"),
      cell("retentionRate"),
      name("retention_ceiling"),
      now("marginOfReturningCustomer"),
      `${name("cost_of_money")}*${name("days")}/${DAYS_OF_YEAR}`,
    ];
    return `INDEX(WORTH.BUDGETSPLIT(${given.join(",")}),7,3)`;
  };
  const known = `COUNT(${now("nextBudget")},${now("spentOnWinning")})=2`;
  return [
    figure("paidFor", "0%", () => {
      const winning = now("spentOnWinning");
      return `IF(${known},IF(${winning}>0,${now("nextBudget")}/${winning},""),"")`;
    }),
    figure("benchmark", "0%", () => String(SURVEYED_SHARE)),
    figure("supported", money.whole, () => now("marginOfReturning")),
    figure("marginShare", "0.0%", () => `IF(${now("income")}>0,${now("margin")}/${now("income")},"")`),
    ...(sentIn(sheet).length > 0
      ? [
          figure("sent", "#,##0", () => sentFormula(sheet, day)),
          figure("sentWorth", money.whole, ({ cell }) => {
            const given = [cell("sent"), now("marginOfNewCustomer"), name("join_anyway"), now("costOfNewCustomer")];
            return `IF(COUNT(${given[1]},${given[3]})=2,WORTH.REFERRALVALUE(${given.join(",")}),"")`;
          }),
        ]
      : []),
    ...(isSplit(sheet)
      ? [
          figure("acquisitionSpend", money.exact, () => `${spent("winning")}/${name("prospects")}`),
          figure("acquisitionRate", "0.0%", () => `${now("newCustomers")}/${name("prospects")}`),
          figure("retentionSpend", money.exact, () => {
            return `${spent("keeping")}/(${before("newCustomers")}+${before("returningCustomers")})`;
          }),
          figure("retentionRate", "0.0%", () => `WORTH.RETENTION(${ordersAlone(sheet, day)},${name("days")})`),
          figure("splitWinning", money.whole, (at) => `${at.cell("supported")}*${split(at)}`),
          figure("splitKeeping", money.whole, ({ cell }) => `${cell("supported")}-${cell("splitWinning")}`),
        ]
      : []),
  ];
}

/** New customers of the days whose source sends customers: those there are by now, less those there were before. */
function sentFormula(sheet: CentreSheet, day: string): string {
  const sources = `{${sentIn(sheet).map(literal).join(",")}}`;
  const upTo = (bound: string) => {
    const table = `WORTH.SOURCEVALUE(${ordersUpToDay(sheet, bound)},${sourcesUpToDay(sheet, bound)})`;
    return `SUMPRODUCT(--ISNUMBER(MATCH(INDEX(${table},0,1),${sources},0)),INDEX(${table},0,2))`;
  };
  return `${upTo(day)}-IFERROR(${upTo(`(${day}-${cellNamed(sheet, "days")})`)},0)`;
}
