import { total } from "../../../../core/numeric/total";
import { blockAddress, cellAddress } from "../../../../workbook/a1";
import type { Block, SheetCell } from "../../../../workbook/SheetPlan";
import { linesHeight, SENTENCE, TEXT } from "../../../job/linesHeight";
import { fixed, hiddenPart, spill } from "../../../job/parts";
import { said } from "../../../job/said";
import type { Places, SheetPart } from "../../../job/SheetPart";
import type { ValueSheet } from "../ValueSheet";
import { CAMPAIGN_SIDES, LATELY_DAYS } from "./campaign";
import { CAMPAIGN_COLUMNS, CAMPAIGN_ROWS, type CampaignRow, type CampaignSheet } from "./CampaignSheet";
import { campaignFigure } from "./sheetFigures";
import { campaignLines } from "./sheetLines";

/** Customers who may come to those there are; of more the sheet says that it does not know them. */
const MORE_CUSTOMERS = 100;
/** Of CUSTOMERTABLE. */
const TABLE_COLUMNS = 12;

/** What is said of the campaign, and its figures for everybody, the best and the others. */
export function campaignSheetParts(sheet: CampaignSheet): SheetPart[] {
  return [saidPart(sheet), figuresPart(sheet)];
}

/** All customers, the best first, in hidden columns of the front: from there the figures of the best are added up. */
export function campaignCustomers({ result, refs, cost }: ValueSheet, column: number): SheetPart[] {
  const rows = result.customers;
  const part = spill("campaign customers", {
    origin: (at) => ({ row: at.row("assumptions"), column }),
    formula: (at) => `WORTH.CUSTOMERTABLE(${refs.customer},${refs.date},${refs.amount},${cost(at)})`,
    rows: rows + 1,
    columns: TABLE_COLUMNS,
    formats: [],
  });
  const columns: SheetPart["columns"] = (from) =>
    Object.fromEntries(
      Object.entries(CAMPAIGN_COLUMNS).map(([name, i]) => {
        return [`campaign ${name}`, blockAddress(from.row + 1, from.column + i, rows + MORE_CUSTOMERS, 1)];
      }),
    );
  return [
    { ...part, columns },
    { ...hiddenPart(column, TABLE_COLUMNS), id: "campaign hidden" },
  ];
}

function saidPart(sheet: CampaignSheet): SheetPart {
  const { widths } = sheet;
  const lines = campaignLines(sheet);
  return {
    id: "campaign said",
    rows: lines.length,
    write: ({ row, column }, at) => ({
      results: lines.map(({ formula }, i): Block => {
        const style = i === 0 ? "sentence" : "line";
        return { row: row + i, column, cells: [[{ formula: `=${formula(at)}` }]], style };
      }),
      joined: lines.map(({ typical }, i) => ({
        ...{ row: row + i, column, rows: 1, columns: widths.length },
        heights: [linesHeight(typical, i === 0 ? SENTENCE : TEXT, total(widths))],
      })),
    }),
  };
}

function figuresPart(sheet: CampaignSheet): SheetPart {
  const { campaignWords: words, count, spoken } = sheet;
  const formats = rowFormats(sheet);
  const top = (at: Places) => ({ top: spoken.share(at.cell("highValueShare")) });
  const label = (row: CampaignRow) => {
    const said = words.rows[row];
    return typeof said === "string" ? said : said(count(LATELY_DAYS));
  };
  return {
    id: "campaign figures",
    heading: words.sheet.figures,
    rows: CAMPAIGN_ROWS.length + 1,
    cells: ({ row, column }) =>
      Object.fromEntries(
        CAMPAIGN_ROWS.flatMap((name, i) =>
          CAMPAIGN_SIDES.map((side, j) => [
            `campaign ${name} ${side}`,
            fixed(cellAddress(row + 1 + i, column + 1 + j)),
          ]),
        ),
      ),
    write: ({ row, column }, at) => ({
      results: [
        { row, column, cells: [[words.rowHead]], style: "result" },
        {
          ...{ row, column: column + 1, style: "columnHeads" },
          cells: [
            CAMPAIGN_SIDES.map((side): SheetCell => ({ formula: `=${said(words.sides[side]("{top}"), top(at))}` })),
          ],
        },
        ...CAMPAIGN_ROWS.flatMap((name, i): Block[] => [
          { row: row + 1 + i, column, cells: [[label(name)]] },
          {
            ...{ row: row + 1 + i, column: column + 1, numberFormat: formats[name] },
            style: name === "gain" ? "result" : undefined,
            cells: [
              CAMPAIGN_SIDES.map((side): SheetCell => ({ formula: `=${campaignFigure(sheet, name, side, at)}` })),
            ],
          },
        ]),
      ],
    }),
  };
}

function rowFormats({ money }: CampaignSheet): Readonly<Record<CampaignRow, string>> {
  const [whole, exact] = [money.whole, money.exact];
  return {
    ...{ people: "#,##0", recent: "0.0%", perOrder: exact, answerShare: "0.0#%", answers: "#,##0.0" },
    ...{ cost: whole, brings: whole, gain: whole, target: exact, worth: exact },
  };
}
