import type { OrderTable } from "../../../imports/orders/OrderTable";
import { foundWithDoubt } from "../../job/doubt";
import type { Data, Sheet } from "../../job/JobData";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import { ordersCheck } from "../../orders/ordersCheck";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import type { CentreGiven } from "./given";
import { CENTRE_TABLE, statementFormula, type CentreSheet } from "./layout";
import { LINES } from "./lines";
import { bucketPart, lastOfBucket } from "./sheetBucket";
import { orderFigures, sentIn } from "./sheetFigures";
import { sheetOfPanels } from "./sheetPanels";
import { lastDayOfPeriod, periodsPart, pictureRows, type EarlierIncome } from "./sheetPictures";
import { spendEnd, spendLookup } from "./sheetSpend";
import { statementOnSheet } from "./sheetStatement";
import type { Statement } from "./statement";
import type { CentreWords } from "./words.en";

/** Of the copied orders' first column, and of as many as they can have after it. */
const NAME_WIDTH = 170;
const COPY_WIDTH = 110;
const MOST_COLUMNS = 6;
/** Rows of the bucket that are printed beyond those there are now. */
const ROOM_BELOW = 2;

/** The sheet of the statement over orders. */
export function centreSheet(result: Statement, given: CentreGiven, says: Says<CentreWords>): Sheet {
  const { orders } = given.read;
  const { words } = says;
  const spend = given.draft.spendFrom === "table" ? given.read.spend : undefined;
  const own = canRefer(orders);
  return sheetOfPanels(
    {
      ...{ orders, spend, bucket: lastOfBucket },
      notes: (copiedTo) =>
        orderNotes(orders, copiedTo === undefined ? words.sheet.direct : words.sheet.copied(copiedTo), says),
      behind: own
        ? undefined
        : {
            called: words.sheet.behind.orders,
            widths: [NAME_WIDTH, ...new Array<number>(MOST_COLUMNS).fill(COPY_WIDTH)],
          },
      over(panels, copiedTo) {
        const { money, dates, number } = panels;
        const formats = { money: money.exact, day: dates.day };
        const copied = own ? undefined : orderCopy(orders.table.orders, copiedTo, formats, says.texts.orderRoles);
        const sheet: CentreSheet = { ...panels, result, given, refs: copied?.refs ?? ownRefs(orders) };
        const end = spendEnd(spend, spend && spendLookup(spend));
        const last = `INT(MAX(${sheet.refs.date}))`;
        return {
          sheet,
          inputs: {
            lastDay: end === undefined ? last : `MIN(${last},${end})`,
            tellsLost: true,
            tellsSent: sentIn(sheet).length > 0,
          },
          figures: orderFigures(sheet),
          check: { said: words.sheet.checked.orders, check: ordersCheck(orders, own, says.texts) },
          statement: (spendRow) => statementOnSheet(sheet, spendRow),
          pictures: (spendRow) => [periodsPart(sheet, spendRow, incomeBefore(sheet)), bucketPart(sheet)],
          end: pictureRows(sheet).bucket + result.flow.length + 1 + ROOM_BELOW,
          copy: copied ? [copyPart(`${CENTRE_TABLE}${number}`, words.sheet.copy, copied.copy)] : [],
        };
      },
    },
    says,
  );
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
