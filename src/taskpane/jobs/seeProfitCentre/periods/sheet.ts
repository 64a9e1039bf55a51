import type { PeriodTable } from "../../../../imports/periods/PeriodTable";
import type { Data, Sheet } from "../../../job/JobData";
import type { AnswerRow } from "../../../job/parts";
import type { SheetPart } from "../../../job/SheetPart";
import type { SheetParts } from "../../../job/sheetOf";
import { growthCheck } from "../../../lookup/growthCheck";
import type { Says } from "../../../says/Says";
import { placeNamed } from "../../../texts/isolated";
import type { PeriodsGiven } from "../given";
import { CENTRE_TABLE, cellNamed, lineCell } from "../layout";
import { lastOfBucket } from "../sheetBucket";
import { answerFigure } from "../sheetFigures";
import { sheetOfPanels } from "../sheetPanels";
import { periodsPart, pictureRows } from "../sheetPictures";
import type { CentreWords } from "../words.en";
import { periodsFound } from "./found";
import {
  canReferToPeriods,
  columnsOfResult,
  copiedPeriodRefs,
  ownPeriodRefs,
  periodsCopy,
  rowsOfResult,
} from "./periodRefs";
import { bucketOverPeriods, bucketRowCount } from "./sheetBucket";
import { hasPeriod, type PeriodsSheet, statementOverPeriods, summedIn } from "./sheetLines";
import type { PeriodStatement } from "./statementOfPeriods";

const COPY_WIDTH = 110;

/** The sheet of the statement over what a database summed up: the same page, its lines as formulas over the pasted rows. */
export function periodsSheet(result: PeriodStatement, given: PeriodsGiven, says: Says<CentreWords>): Sheet {
  const { orders } = given.read;
  const { sheet: words } = says.words.periods;
  const spend = given.draft.spendFrom === "table" ? given.read.spend : undefined;
  const own = canReferToPeriods(orders);
  const { bucket } = result;
  return sheetOfPanels(
    {
      ...{ orders, spend, bucket: bucket && lastOfBucket },
      notes: (copiedTo) => [
        says.words.sheet.from(placeNamed(orders.contents), periodsFound(orders.table, says) ?? ""),
        copiedTo === undefined ? words.direct : words.copied(copiedTo),
      ],
      behind: own
        ? undefined
        : { called: words.behind, widths: new Array<number>(columnsOfResult(orders.table).length).fill(COPY_WIDTH) },
      over(panels, copiedTo) {
        const refs = own ? ownPeriodRefs(orders) : copiedPeriodRefs(orders.table, copiedTo);
        const sheet: PeriodsSheet = { ...panels, result, given, refs };
        const { money, dates, number } = panels;
        return {
          sheet,
          inputs: {
            ...{ lastDay: `MAX(${refs.asOf})`, days: `MAX(${refs.periodDays})` },
            ...{ tellsLost: bucket !== undefined, lapseDays: bucket && `MAX(${refs.lapseDays})`, tellsSent: false },
          },
          figures: figuresOfPeriods(sheet),
          check: { said: words.checked, check: checkOf(orders, own ? refs.periodDays : undefined, says) },
          statement: (spendRow) => statementOverPeriods(sheet, spendRow),
          pictures: (spendRow) => [
            earlierPeriods(sheet, spendRow),
            ...(bucket ? [bucketOverPeriods(sheet, bucket)] : []),
          ],
          end: bucket
            ? pictureRows(sheet).bucket + bucketRowCount(bucket) + 1
            : pictureRows(sheet).periods + result.periods.length + 1,
          copy: own ? [] : [periodsCopy(orders.table, `${CENTRE_TABLE}${number}`, words.copy, { money, dates })],
        };
      },
    },
    says,
  );
}

/** Whether the sheet counts all rows of the source, as a line that follows it. */
function checkOf(
  { contents, table }: Data<PeriodTable>,
  range: string | undefined,
  { texts }: Says<CentreWords>,
): SheetParts["check"] {
  const { periodDays } = table.columns;
  if (!periodDays) return undefined;
  const rows = rowsOfResult(table);
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
