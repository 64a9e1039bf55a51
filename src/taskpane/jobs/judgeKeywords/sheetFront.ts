import { VERDICTS } from "./verdicts";
import type { Front } from "../../job/front";
import { inOne, line, spokenIn, type Line, type Spoken, words as fixedWords } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { Verdicts } from "./sheetColumns";
import type { ToCome } from "./given";
import { usualLine } from "./sheetUsual";
import type { JudgeWords } from "./words.en";

/** The sentence and the figures of the pane, as they follow the totals by verdict, and what to do next. */
export function judgeFront({ judged, report, money }: Verdicts, { words, numbers }: Says<JudgeWords>): Front {
  const { front, answer } = words;
  const isTyped = judged.usualFrom.id === "typed";
  const { subject, currency } = report;
  const spoken = spokenIn(numbers, currency);
  const [losing, testing, profitable, early] = VERDICTS.map(
    (verdict) => (at: Places) => at.cell(`count of ${verdict}`),
  );
  const lost = (at: Places) => at.cell("lost");
  const sum = (column: string) => (at: Places) => `SUM(${at.column(column)})`;
  const counted = (of: (at: Places) => string) => (at: Places) => spoken.count(of(at));
  const said = (of: (at: Places) => string) => (at: Places) => spoken.money(of(at));
  const ofJudged = line({ all: counted(sum("counts judged")) }, ({ all }) => front.ofJudged(all, subject), {
    all: sum("counts judged"),
  });
  return {
    says: [
      inOne(
        line(
          { losing: counted(losing), lost: said(lost), spent: said(sum("cost judged")) },
          ({ losing: count, ...spent }) => answer.stop(count, spent, subject),
          { losing },
        ),
        line({ testing: counted(testing) }, (count) => answer.keepTesting(count.testing, subject), { testing }),
        line({ profitable: counted(profitable) }, (count) => answer.letRun(count.profitable, subject), { profitable }),
        line({ early: counted(early) }, (count) => answer.wait(count.early, subject), { early }),
      ),
      usualLine(words, subject, spoken, isTyped),
      ...(judged.toCome ? [toComeOnSheet(judged.toCome, words, spoken)] : []),
    ],
    figures: [
      {
        label: fixedWords(front.lost(subject)),
        formula: lost,
        format: money.whole,
        beside: line({ all: said(sum("cost judged")) }, ({ all }) => front.of(all)),
      },
      {
        label: fixedWords(front.gain),
        formula: sum("gain judged"),
        format: money.whole,
        beside: line({ earned: said(sum("earned judged")), spent: said(sum("cost judged")) }, ({ earned, spent }) =>
          front.earned(earned, spent),
        ),
      },
      { label: fixedWords(front.stop), formula: losing, format: "#,##0", beside: ofJudged },
      { label: fixedWords(front.test), formula: testing, format: "#,##0", beside: ofJudged },
    ],
    next: VERDICTS.map((verdict) => {
      const { title, advice } = answer.group[verdict];
      return fixedWords(`${title}: ${advice}`);
    }),
  };
}

/** How much of the clicks counts, and why, as its cells stand. */
function toComeOnSheet({ lag: { from } }: ToCome, { toCome }: JudgeWords, spoken: Spoken): Line {
  const cell = (id: string) => (at: Places) => at.cell(id);
  const share = (at: Places) => spoken.percent(at.cell("countedShare"));
  const days = (at: Places) => spoken.count(at.cell("reportDays"));
  const since = (at: Places) => spoken.count(at.cell("reportSince"));
  const counted = { days: cell("reportDays"), since: cell("reportSince") };
  if (from === "report") return line({ share, days, since }, (shown) => toCome.byReport(shown), counted);
  const lag = (at: Places) => spoken.plain(at.cell("lagDays"));
  return line({ share, lag, days, since }, (shown) => toCome.byDays(shown), { ...counted, lag: cell("lagDays") });
}
