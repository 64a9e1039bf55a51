import { blockAddress } from "../../../../workbook/a1";
import type { Block } from "../../../../workbook/SheetPlan";
import { fixed, spill } from "../../../job/parts";
import { TABLE_ROW, type BehindParts } from "../../../job/sheetBehind";
import type { Origin, Places, SheetPart } from "../../../job/SheetPart";
import type { ValueWords } from "../words.en";
import type { ContractSheet } from "./sheetTables";

/** Where the tables begin. */
const TOP = { row: TABLE_ROW, column: 0 };
const NAME_WIDTH = 170;
const WIDTH = 110;
/** Of what each cohort has left: as many on a page as can be read there. */
const PERIOD_WIDTH = 72;
const COHORT_WIDTH = 62;
const COHORTS_ON_A_PAGE = 12;

/** What RETENTIONMODEL comes to at most, with its header; its rows are hidden beside those that say it. */
const MODEL_ROWS = 10;
/** What is shown of it: a name and a value. */
const SHOWN = 2;
/** Periods and cohorts that may come to be, as time goes on. */
const MORE = 120;

type Behind = ValueWords["contracts"]["written"]["behind"];

/** What the sheets behind the front are called after it, in their order. */
export function namesOfBehind({ cohorts, model }: Behind): string[] {
  return [cohorts.name, model.name];
}

/** Who is left of each cohort, and by what model that goes on: for analysts. */
export function contractsBehind(sheet: ContractSheet): BehindParts[] {
  const { behind } = sheet.words;
  const { cohorts } = sheet.found;
  return [
    {
      ...behind.cohorts,
      widths: [PERIOD_WIDTH, ...new Array<number>(cohorts.length).fill(COHORT_WIDTH)],
      heads: "survivors",
      labels: 1,
      pages: cohorts.length > COHORTS_ON_A_PAGE ? Math.ceil(cohorts.length / COHORTS_ON_A_PAGE) : undefined,
      parts: [survivorPart(sheet)],
    },
    { ...behind.model, widths: [NAME_WIDTH, WIDTH], parts: [modelPart(sheet), modelBehind(sheet)] },
  ];
}

function survivorFormula({ refs, found }: ContractSheet, { cell }: Places): string {
  return `WORTH.SURVIVORS(${refs.start},${refs.end},${cell("asOf")},"${found.period}")`;
}

/** The model in the words of the sheet. */
function modelPart({ words }: ContractSheet): SheetPart {
  const { name, doubt } = words.modelRows;
  const rows = [
    [name, "Model"],
    ...["a", "b", "c", "AIC"].map((parameter) => [parameter, parameter] as const),
    [doubt, "Warning"],
  ] as const;
  return {
    id: "model",
    heading: words.model,
    rows: rows.length,
    origin: () => TOP,
    write: (from, at) => ({
      results: rows.flatMap(([label, id], i): Block[] => {
        const [names, values] = [at.cell("model names"), at.cell("model values")];
        const held = `INDEX(${values},MATCH("${id}",${names},0))`;
        const shown = id === "Warning" ? `IF(${held}="","–","${words.doubtful}")` : `IFERROR(${held},"–")`;
        return [
          { row: from.row + i, column: from.column, cells: [[label]] },
          {
            ...{ row: from.row + i, column: from.column + 1, style: "result", numberFormat: "0.0000" },
            cells: [[{ formula: `=${shown}` }]],
          },
        ];
      }),
    }),
  };
}

/** What RETENTIONMODEL says, in hidden columns: other formulas take the model from there, as "model". */
function modelBehind(sheet: ContractSheet): SheetPart {
  const column = SHOWN + 1;
  const part = spill("model behind", {
    origin: () => ({ ...TOP, column }),
    formula: (at) => `WORTH.RETENTIONMODEL(${survivorFormula(sheet, at)})`,
    rows: MODEL_ROWS - 1,
    columns: 2,
    formats: [],
  });
  return {
    ...part,
    cells: ({ row, column: first }) => ({
      model: fixed(blockAddress(row, first, MODEL_ROWS, 2)),
      "model names": fixed(blockAddress(row, first, MODEL_ROWS, 1)),
      "model values": fixed(blockAddress(row, first + 1, MODEL_ROWS, 1)),
    }),
    write: (from, at) => ({ ...part.write(from, at), hidden: [{ column, columns: 2 }] }),
  };
}

/** Who is left of each cohort: a column a cohort, a row a period; both become more as time goes on, so that nothing stands behind it. */
function survivorPart(sheet: ContractSheet): SheetPart {
  const { found, words } = sheet;
  const { cohorts } = found;
  const periods = found.ages.length + 1;
  const width = cohorts.length + MORE;
  const part = spill("survivors", {
    heading: words.survivors,
    origin: () => TOP,
    formula: (at) => survivorFormula(sheet, at),
    rows: periods + 1,
    columns: cohorts.length + 1,
    heads: words.heads.survivors,
    formats: [
      { row: 0, column: 1, rows: 1, columns: cohorts.length, numberFormat: sheet.dates.month },
      { row: 1, column: 0, rows: periods, columns: cohorts.length + 1, numberFormat: "#,##0" },
    ],
    marks: [{ row: 1, column: 1, rows: periods, columns: cohorts.length, mark: { kind: "heat" } }],
  });
  const cells = ({ row, column: first }: Origin) => {
    const lines = (i: number, rows: number) => fixed(blockAddress(row + 1 + i, first + 1, rows, width));
    const all = found.ages.length + MORE;
    return {
      ...Object.fromEntries(Array.from({ length: periods }, (_, i) => [`left ${i}`, lines(i, 1)])),
      renewed: lines(1, all),
      "could renew": lines(0, all),
    };
  };
  return { ...part, cells };
}
