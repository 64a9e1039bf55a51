import { PERIOD_COLUMNS, type PeriodTable } from "../../../../imports/periods/PeriodTable";
import { rowBelowFront } from "../../../job/front";
import { inputs } from "../../../job/inputs";
import type { Data, Sheet } from "../../../job/JobData";
import { answers, type AnswerRow } from "../../../job/parts";
import type { SheetPart } from "../../../job/SheetPart";
import { sheetOf, type SheetParts } from "../../../job/sheetOf";
import { growthCheck } from "../../../lookup/growthCheck";
import { rowCheck } from "../../../lookup/rowCheck";
import type { Says } from "../../../says/Says";
import { placeNamed } from "../../../texts/isolated";
import { dateFormats } from "../../../writing/excelDates";
import { moneyFormats } from "../../../writing/excelMoney";
import { currencyOf, type PeriodsGiven } from "../given";
import { CENTRE_START, CENTRE_TABLE, cellNamed, lineCell, restRows, WIDTHS } from "../layout";
import { LINES } from "../lines";
import { answerFigure, answerRows, givesOf } from "../sheetFigures";
import { centreFront } from "../sheetFront";
import { centreInputs } from "../sheetInputs";
import { matrixPart, rowsCounted } from "../sheetMatrix";
import { periodsChart, periodsPart, pictureRows } from "../sheetPictures";
import { centrePrint } from "../sheetPrint";
import { checkBoth, placedInRests } from "../sheetRests";
import { channelsPart, spendLookup, spendNotes, spentPart } from "../sheetSpend";
import type { CentreWords } from "../words.en";
import { periodsFound } from "./found";
import { canReferToPeriods, copiedPeriodRefs, ownPeriodRefs, periodsCopy } from "./periodRefs";
import { hasPeriod, type PeriodsSheet, statementOverPeriods, summedIn } from "./sheetLines";
import type { PeriodStatement } from "./statementOfPeriods";

const COPY_WIDTH = 110;

/** The sheet of the statement over what a database summed up: the same page, its lines as formulas over the pasted rows. */
export function periodsSheet(result: PeriodStatement, given: PeriodsGiven, says: Says<CentreWords>): Sheet {
  const { orders } = given.read;
  const { words } = says;
  const currency = currencyOf(given.read);
  const money = moneyFormats(says.numbers, currency);
  const dates = dateFormats(says.numbers.locale);
  const front = centreFront(says, money, currency);
  const spend = given.draft.spendFrom === "table" ? given.read.spend : undefined;
  const lookup = spend && spendLookup(spend);
  const own = canReferToPeriods(orders);
  const notes = (copiedTo: string) => notesOf(given, own ? undefined : copiedTo, says);
  const behind = own ? [] : [words.periods.sheet.behind];
  const top = rowBelowFront(front, { notes: notes("").length, links: behind.length });
  return {
    name: words.sheet.name,
    tableName: CENTRE_TABLE,
    cellStart: CENTRE_START,
    behind: behind.map(({ name }) => name),
    build(number, names, only) {
      const [copiedTo = ""] = names.behind;
      const refs = own ? ownPeriodRefs(orders) : copiedPeriodRefs(orders.table, copiedTo);
      const sheet: PeriodsSheet = { result, given, words, money, dates, number, top, refs };
      const rows = centreInputs(sheet, {
        ...{ lastDay: `MAX(${refs.asOf})`, days: `MAX(${refs.periodDays})`, tellsLost: false, tellsSent: false },
      });
      const at = restRows(sheet, rows.length);
      const figures = answerRows(sheet, at.spend, figuresOfPeriods(sheet));
      const end = pictureRows(sheet).periods + result.periods.length;
      return sheetOf({
        only,
        title: words.sheet.name,
        front,
        texts: says.texts,
        gives: givesOf(sheet),
        currency,
        notes: notes(copiedTo),
        check: checkBoth(
          { said: words.periods.sheet.checked, check: checkOf(orders, own ? refs.periodDays : undefined, says) },
          lookup && rowCheck(lookup, rowsCounted(sheet), says.texts),
          says,
        ),
        widths: WIDTHS,
        parts: [
          statementOverPeriods(sheet, at.spend),
          placedInRests(inputs("assumptions", words.sheet.assumptions, rows), top),
          spentPart(sheet, at.spend, at.channels),
          ...(spend ? [channelsPart(sheet, at.channels), matrixPart(sheet, spend, lookup, at.channels)] : []),
          placedInRests(answers(words.sheet.answer, figures), at.answers),
          earlierPeriods(sheet, at.spend),
        ],
        names,
        behind: behind.map((called) => ({
          ...called,
          widths: new Array<number>(PERIOD_COLUMNS.length).fill(COPY_WIDTH),
          heads: "copy",
          parts: [periodsCopy(orders.table, `${CENTRE_TABLE}${number}`, words.periods.sheet.copy, { money, dates })],
        })),
        rest: () => ({
          chart: periodsChart(sheet),
          print: centrePrint(top, {
            first: Math.max(top + LINES.length + 1, end) + 1,
            rests: at.answers + figures.length,
          }),
        }),
      });
    },
  };
}

/** Where the rows came from, what the formulas look at, and what was spent. */
function notesOf(
  { read: { orders, spend }, draft }: PeriodsGiven,
  copiedTo: string | undefined,
  says: Says<CentreWords>,
): string[] {
  const { sheet } = says.words.periods;
  const table = draft.spendFrom === "table" ? spend : undefined;
  return [
    says.words.sheet.from(placeNamed(orders.contents), periodsFound(orders.table, says) ?? ""),
    copiedTo === undefined ? sheet.direct : sheet.copied(copiedTo),
    ...(table ? spendNotes(table, spendLookup(table), says) : []),
  ];
}

/** Whether the sheet counts all rows of the source, as a line that follows it. */
function checkOf(
  { contents, table }: Data<PeriodTable>,
  range: string | undefined,
  { texts }: Says<CentreWords>,
): SheetParts["check"] {
  const { periodDays } = table.columns;
  if (!periodDays) return undefined;
  const rows = [...table.periods, ...table.earned].map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const check = growthCheck({ contents, column: periodDays.index, first, last, range }, texts);
  return check === undefined ? undefined : () => check;
}

function earlierPeriods(sheet: PeriodsSheet, spendRow: number): SheetPart {
  return periodsPart(sheet, spendRow, (back, figure) => {
    return `IF(${hasPeriod(sheet, back)},${summedIn(sheet, figure, back)},"")`;
  });
}

/** Who came back, and what those still bring who go on to. */
function figuresOfPeriods(sheet: PeriodsSheet): { readonly besides: AnswerRow[]; readonly stayed: string } {
  const { refs, money } = sheet;
  const stayed = `MAX(${refs.stayed})/MAX(${refs.couldStay})`;
  const interest = `${cellNamed(sheet, "cost_of_money")}*${cellNamed(sheet, "days")}/365`;
  const margin = lineCell(sheet, "marginOfReturningCustomer", "now");
  return {
    besides: [
      answerFigure(sheet, "staying", money.exact, () => {
        const worth = `WORTH.LIFETIMEVALUE(${margin},${stayed},${interest})`;
        return `IF(AND(ISNUMBER(${margin}),N(MAX(${refs.couldStay}))>0),IFERROR(${worth},""),"")`;
      }),
    ],
    stayed,
  };
}
