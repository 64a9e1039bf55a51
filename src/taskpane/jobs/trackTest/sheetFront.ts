import { literal } from "../../../workbook/formulaLimits";
import type { Front } from "../../job/front";
import { either, inOne, line, words as fixedWords } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import { sourceRows } from "../../lookup/rowCheck";
import { rowsHere } from "./reportSums";
import type { TrackSheet } from "./sheetColumns";
import type { Phase } from "./tracking";

/** The sentence of the pane as it follows the table, whether plan and report hold the same keywords, and what to do next. */
export function trackFront({ words, spoken, money, report }: TrackSheet): Front {
  const { answer, phase: names } = words;
  const { front, next, strangers } = words.sheet;
  const counted = (phase: Phase) => (at: Places) => `COUNTIF(${at.column("phase")},${literal(names[phase])})`;
  const told = (phase: "pause" | "roi" | "testing" | "notStarted") => {
    const count = (at: Places) => spoken.count(counted(phase)(at));
    return line({ count }, (shown) => answer[phase](shown.count), { count: counted(phase) });
  };
  const all = (at: Places) => spoken.count(`COUNTIF(${at.column("keyword")},"?*")`);
  const ofAll = line({ all }, (shown) => front.ofAll(shown.all));
  const cell = (id: string) => (at: Places) => at.cell(id);
  const unplanned = (at: Places) => `(${sourceRows(report.lookup)}-${rowsHere(at, "inReport")})`;
  const planned = (at: Places) => spoken.money(`SUM(${at.column("setAside")})`);
  return {
    says: [
      inOne(told("pause"), told("roi"), told("testing"), told("notStarted")),
      either(
        (at) => `${unplanned(at)}=0`,
        fixedWords(strangers.none),
        line({ rows: (at) => spoken.count(unplanned(at)) }, (shown) => strangers.some(shown.rows)),
      ),
    ],
    figures: [
      {
        label: fixedWords(front.spent),
        formula: cell("testSpent"),
        format: money.whole,
        beside: line({ planned }, (shown) => front.ofPlanned(shown.planned)),
      },
      { label: fixedWords(front.gain), formula: cell("gain"), format: money.whole, beside: fixedWords(front.both) },
      { label: fixedWords(front.pause), formula: counted("pause"), format: "#,##0", beside: ofAll },
      { label: fixedWords(front.roi), formula: counted("roi"), format: "#,##0", beside: ofAll },
    ],
    next: [next.pause, next.roi, next.testing].map(fixedWords),
  };
}
