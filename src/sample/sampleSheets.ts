import { CHANNEL_HEADER, CHANNELS } from "./channels";
import { KEYWORD_HEADER, KEYWORDS } from "./keywords";
import { NEED_HEADER, needs } from "./needs";
import { ORDER_HEADER, orders } from "./orders";
import type { SampleCell, SampleSheet } from "./SampleSheet";

const MONEY = "#,##0.00";
const COUNT = "#,##0";
const DATE = "yyyy-mm-dd";
const SHARE = "0.0%";

/** The sample workbook: invented data, and beside it live formulas that answer what a planner would ask of it. */
export function sampleSheets(): SampleSheet[] {
  return [keywordsSheet(), ordersSheet(), needsSheet(), channelsSheet()];
}

/** The keywords alone, header first, for "Try with sample data". */
export function sampleKeywords(): SampleCell[][] {
  return [[...KEYWORD_HEADER], ...KEYWORDS.map((row) => [...row])];
}

function keywordsSheet(): SampleSheet {
  const last = KEYWORDS.length + 1;
  return {
    name: "Keywords",
    rows: beside(sampleKeywords(), [
      ["Cost to test", null, "What a click is worth", null],
      [
        `=WORTH.COSTTOTEST(D2:D${last})`,
        null,
        "Value of a customer",
        `=WORTH.CUSTOMERVALUE(${orderCells("Orders!", "A", "C", "D")})`,
      ],
      [null, null, "Conversion rate", 0.01],
      [null, null, "Earnings per click", "=WORTH.EPC(I2,I3)"],
      [null, null, "Cost to test all keywords", `=SUM(F2:F${last})`],
    ]),
    columns: [
      { width: 200 },
      { width: 140, numberFormat: COUNT },
      { width: 80, numberFormat: MONEY },
      { width: 80, numberFormat: MONEY },
      { width: 24 },
      { width: 105, numberFormat: MONEY },
      { width: 24 },
      { width: 185 },
      { width: 90, numberFormat: "#,##0.00" },
    ],
  };
}

function ordersSheet(): SampleSheet {
  return {
    name: "Orders",
    rows: beside(
      [[...ORDER_HEADER], ...orders()],
      [
        ["What a customer is worth", null],
        ["After fulfilment costs", `=WORTH.CUSTOMERVALUE(${orderCells("", "A", "C", "D")})`],
        ["Before them", `=WORTH.CUSTOMERVALUE(${orderCells("", "A", "C")})`],
      ],
    ),
    columns: [
      { width: 90 },
      { width: 100, numberFormat: DATE },
      { width: 90, numberFormat: MONEY },
      { width: 115, numberFormat: MONEY },
      { width: 100 },
      { width: 24 },
      { width: 170 },
      { width: 90, numberFormat: MONEY },
    ],
  };
}

/** Columns of the orders, down to the last. */
function orderCells(sheet: string, ...columns: string[]): string {
  return columns.map((column) => `${sheet}${column}2:${column}${orders().length + 1}`).join(",");
}

function needsSheet(): SampleSheet {
  const survey = [[...NEED_HEADER], ...needs()];
  const last = survey.length;
  return {
    name: "Needs",
    rows: beside(survey, [
      ["Segment", null, "How many segments?", null, null, null, null],
      [`=WORTH.SEGMENT(B1:G${last})`, null, `=WORTH.SEGMENTFIT(B1:G${last},6)`, null, null, null, null],
    ]),
    columns: [
      { width: 90 },
      ...NEED_HEADER.slice(1).map((heading) =>
        heading === "Value" ? { width: 80, numberFormat: MONEY } : { width: 100 },
      ),
      { width: 24 },
      { width: 80 },
      { width: 24 },
      { width: 140 },
      { width: 190, numberFormat: "0.00" },
      { width: 120, numberFormat: SHARE },
      { width: 90, numberFormat: "0.000" },
      { width: 80 },
    ],
  };
}

function channelsSheet(): SampleSheet {
  const last = CHANNELS.length + 1;
  return {
    name: "Channels",
    rows: beside(
      [[...CHANNEL_HEADER], ...CHANNELS.map((row) => [...row])],
      [
        ["Best spend", null, "Total budget", `=SUM(B2:B${last})`],
        [`=WORTH.ALLOCATE(H1,B2:B${last},C2:C${last},50%,0.5*B2:B${last},2*B2:B${last})`, null, null, null],
      ],
    ),
    columns: [
      { width: 150 },
      { width: 80, numberFormat: COUNT },
      { width: 80, numberFormat: COUNT },
      { width: 24 },
      { width: 100, numberFormat: MONEY },
      { width: 24 },
      { width: 110 },
      { width: 80, numberFormat: COUNT },
    ],
  };
}

/** Puts a block of cells to the right of a table, with an empty column between them. */
function beside(table: readonly (readonly SampleCell[])[], block: readonly (readonly SampleCell[])[]): SampleCell[][] {
  const width = block[0].length;
  const nothing = new Array<SampleCell>(width).fill(null);
  return table.map((row, i) => [...row, null, ...(block[i] ?? nothing)]);
}
