import type { OrderTable } from "../../../imports/orders/OrderTable";
import { foundWithDoubt } from "../../job/doubt";
import { rowBelowFront } from "../../job/front";
import { inputs } from "../../job/inputs";
import type { Data, Sheet } from "../../job/JobData";
import { answers } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import { rowCheck } from "../../lookup/rowCheck";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import { ordersCheck } from "../../orders/ordersCheck";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { dateFormats } from "../../writing/excelDates";
import { moneyFormats } from "../../writing/excelMoney";
import { currencyOf, type CentreGiven } from "./given";
import { CENTRE_START, CENTRE_TABLE, restRows, statementFormula, WIDTHS, type CentreSheet } from "./layout";
import { LINES } from "./lines";
import { bucketPart, lastOfBucket } from "./sheetBucket";
import { answerRows, givesOf, orderFigures, sentIn } from "./sheetFigures";
import { centreFront } from "./sheetFront";
import { centreInputs } from "./sheetInputs";
import { lastDayOfPeriod, periodsChart, periodsPart, pictureRows, type EarlierIncome } from "./sheetPictures";
import { matrixPart, rowsCounted } from "./sheetMatrix";
import { checkBoth, placedInRests } from "./sheetRests";
import { channelsPart, spendEnd, spendLookup, spendNotes, spentPart } from "./sheetSpend";
import { centrePrint } from "./sheetPrint";
import { statementOnSheet } from "./sheetStatement";
import type { Statement } from "./statement";
import type { CentreWords } from "./words.en";

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
  const front = centreFront(says, money, currency, lastOfBucket);
  const spend = given.draft.spendFrom === "table" ? given.read.spend : undefined;
  const lookup = spend && spendLookup(spend);
  const own = canRefer(orders);
  const notes = (copiedTo: string) => [
    ...orderNotes(orders, own ? words.sheet.direct : words.sheet.copied(copiedTo), says),
    ...(spend ? spendNotes(spend, lookup, says) : []),
  ];
  const behind = own ? [] : [words.sheet.behind.orders];
  const top = rowBelowFront(front, { notes: notes("").length, links: behind.length });
  return {
    name: words.sheet.name,
    tableName: CENTRE_TABLE,
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
      const last = `INT(MAX(${sheet.refs.date}))`;
      const rows = centreInputs(sheet, {
        lastDay: end === undefined ? last : `MIN(${last},${end})`,
        tellsLost: true,
        tellsSent: sentIn(sheet).length > 0,
      });
      const at = restRows(sheet, rows.length);
      const figures = answerRows(sheet, at.spend, orderFigures(sheet));
      const ends = {
        first: Math.max(top + LINES.length + 1, pictureRows(sheet).bucket + result.flow.length + 1 + ROOM_BELOW),
        rests: at.answers + figures.length,
      };
      const check = checkBoth(
        { said: words.sheet.checked.orders, check: ordersCheck(orders, own, says.texts) },
        lookup && rowCheck(lookup, rowsCounted(sheet), says.texts),
        says,
      );
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
          placedInRests(inputs("assumptions", words.sheet.assumptions, rows), top),
          spentPart(sheet, at.spend, at.channels),
          ...(spend ? [channelsPart(sheet, at.channels), matrixPart(sheet, spend, lookup, at.channels)] : []),
          placedInRests(answers(words.sheet.answer, figures), at.answers),
          periodsPart(sheet, at.spend, incomeBefore(sheet)),
          bucketPart(sheet),
        ],
        names,
        behind: behind.map((called) => ({
          ...called,
          widths: [NAME_WIDTH, ...new Array<number>(MOST_COLUMNS).fill(COPY_WIDTH)],
          heads: "copy",
          parts: copied ? [copyPart(`${CENTRE_TABLE}${number}`, words.sheet.copy, copied.copy)] : [],
        })),
        rest: () => ({ chart: periodsChart(sheet), print: centrePrint(top, ends) }),
      });
    },
  };
}

/** Where the orders came from, and what the formulas look at. */
function orderNotes(data: Data<OrderTable>, looksAt: string, says: Says<CentreWords>): string[] {
  const found = foundWithDoubt(ordersFound(data, says), data, says);
  return [says.words.sheet.from(placeNamed(data.contents), found), looksAt];
}

/** Income of a period before the two of the statement, by the function's own statement as of its last day. */
function incomeBefore(sheet: CentreSheet): EarlierIncome {
  return (back, figure) => {
    const formula = statementFormula(sheet, lastDayOfPeriod(sheet, back), ['""', '""']);
    // The heading of the answer is its first row.
    return `IFERROR(INDEX(${formula},${LINES.indexOf(figure) + 2},2),"")`;
  };
}
