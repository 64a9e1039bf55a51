import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { SheetCell } from "../../../workbook/SheetPlan";
import { either, line, type Line, type Spoken } from "../../job/said";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import type { ReportSubject } from "../../../imports/ads/AdHeadings";
import type { JudgeWords } from "./words.en";
import type { JudgeAssumptions } from "./judge";
import { ASSUMED_RATE, FEWEST_CONVERSIONS, type UsualFrom } from "./usual";

/** What USUALRATE answers, a row each below its headings; the last is what warns of it. */
const LEARNT = ["rate", "worth", "keywords", "clicks", "customers", "likelihood", "warning"] as const;
const learnt = (what: (typeof LEARNT)[number]) => `learnt ${what}`;
const IS_SEEN = "whether a rate is seen";
const IS_TOLD = "whether its worth is told";

/**
 * What the keywords of the table tell of their usual rate, in hidden columns from the first row of the sheet on: they look
 * their figures up in the source, each in its own rows, so that no total or second table beside them is learnt from.
 */
export function learntPart(place: number, evidence: "clicks" | "counted"): SheetPart {
  return {
    id: "learnt",
    rows: 0,
    origin: () => ({ row: 0, column: place }),
    cells: ({ row, column }) => ({
      ...Object.fromEntries(LEARNT.map((what, i) => [learnt(what), fixed(cellAddress(row + i, column + 2))])),
      [IS_SEEN]: fixed(cellAddress(row + LEARNT.length, column + 2)),
      [IS_TOLD]: fixed(cellAddress(row + LEARNT.length + 1, column + 2)),
    }),
    write: ({ row, column }, at) => {
      const answer = fixed(blockAddress(row, column, LEARNT.length + 1, 2));
      // A warning that is none is a text without letters, and no 0.
      const taken = LEARNT.map((what, i) => ({
        formula: `=INDEX(${answer},${i + 2},2)${what === "warning" ? '&""' : ""}`,
      }));
      const numbers = fixed(blockAddress(row, column + 2, LEARNT.indexOf("customers") + 1, 1));
      const count = LEARNT.indexOf("customers") + 1;
      const isUnwarned = `${at.cell(learnt("warning"))}=""`;
      const isMany = `N(${at.cell(learnt("customers"))})>=${FEWEST_CONVERSIONS}`;
      return {
        spills: [
          {
            row,
            column,
            formula: `=${learntFormula(at, evidence)}`,
            headed: false,
            rows: LEARNT.length + 1,
            columns: 2,
            formats: [],
          },
        ],
        results: [
          {
            row,
            column: column + 2,
            cells: [
              ...taken.map((cell) => [cell]),
              [{ formula: `=AND(COUNT(${numbers})=${count},${isMany})` }],
              [{ formula: `=AND(${at.cell(IS_SEEN)},${isUnwarned})` }],
            ],
          },
        ],
        hidden: [{ column, columns: 3 }],
      };
    },
  };
}

/** Of rows that can be learnt from; nothing where they tell nothing. */
function learntFormula(at: Places, evidence: "clicks" | "counted"): string {
  const [clicks, counted, conversions] = ["clicks", evidence, "conversions"].map((id) => fixed(at.column(id)));
  const isSeen = [
    ...[clicks, conversions].map((column) => `ISNUMBER(${column})`),
    ...[`${clicks}>0`, `${conversions}>=0`, `${conversions}<=${clicks}`].map((holds) => `(${holds})`),
  ].join("*");
  const given = [conversions, counted].map((column) => `IF(${isSeen},${column},"")`);
  return `IFERROR(WORTH.USUALRATE(${given.join(",")}),"")`;
}

/** The cells of the usual rate and its worth, which follow the table until somebody types over them. */
export function usualCells({ usualRate, usualClicks }: JudgeAssumptions, from: UsualFrom) {
  if (from.id !== "typed") return { usualRate: rateCell, usualClicks: worthCell };
  return { usualRate, usualClicks: from.isWorthTyped ? usualClicks : oneSale };
}

function oneSale(at: Places): SheetCell {
  return { formula: `=1/${at.cell("usualRate")}` };
}

function rateCell(at: Places): SheetCell {
  const whole = `${at.cell(learnt("customers"))}/${at.cell(learnt("clicks"))}`;
  const seen = `IF(${at.cell(IS_SEEN)},${whole},${ASSUMED_RATE})`;
  return { formula: `=IF(${at.cell(IS_TOLD)},${at.cell(learnt("rate"))},${seen})` };
}

/** What the learnt rate is worth as long as the rate is the learnt one, else the clicks of one sale. */
function worthCell(at: Places): SheetCell {
  return { formula: `=IF(${isLearnt(at)},${at.cell(learnt("worth"))},1/${at.cell("usualRate")})` };
}

/** Whether the rate is the one that was learnt. */
function isLearnt(at: Places): string {
  return `AND(${at.cell(IS_TOLD)},${at.cell("usualRate")}=${at.cell(learnt("rate"))})`;
}

/** By which rate everything was judged, as it stands in its cell. */
export function usualLine({ front }: JudgeWords, subject: ReportSubject, spoken: Spoken, isTyped: boolean): Line {
  const rate = (at: Places) => spoken.share(at.cell("usualRate"));
  const clicks = (at: Places) => spoken.count(at.cell("usualClicks"));
  const keywords = (at: Places) => spoken.count(at.cell(learnt("keywords")));
  const plain = line({ rate, clicks }, (shown) => front.usual(shown.rate, shown.clicks));
  return isTyped
    ? plain
    : either(
        isLearnt,
        line({ rate, clicks, keywords }, (shown) => front.learnt(shown, subject)),
        plain,
      );
}
