import type { Front } from "../../job/front";
import { cellsSaid, either, inOne, line, spokenIn, words as fixedWords, type Line } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Numbers } from "../../numbers/Numbers";
import type { InterviewWords } from "./words.en";

/** Where most is missing, what cannot be read, how many were asked, and how to go on. */
export function interviewFront({ front, next, asked }: InterviewWords, numbers: Numbers): Front {
  const spoken = spokenIn(numbers);
  const { cell, count } = cellsSaid(spoken);
  const missed = (at: Places) => at.column("missed of needs");
  const most = (id: string) => (at: Places) =>
    `INDEX(${at.column(`${id} of needs`)},MATCH(MAX(${missed(at)}),${missed(at)},0))`;
  const figures = {
    need: most("need"),
    people: (at: Places) => spoken.count(most("missed")(at)),
    rated: (at: Places) => spoken.count(most("rated")(at)),
  };
  const missing = line(figures, front.missing, { people: most("missed") });
  const found = either((at) => `MAX(${missed(at)})=0`, fixedWords(front.allMet), missing);
  const rated = either((at) => `SUM(${at.column("rated of needs")})=0`, fixedWords(front.unrated), found);
  const counted = (id: "strange" | "apart"): Line =>
    either(
      (at) => `${at.cell(id)}=0`,
      fixedWords(""),
      line({ count: count(id) }, (shown) => front[id](shown.count), { count: cell(id) }),
    );
  const isFine = (at: Places) => `AND(${at.cell("strange")}=0,${at.cell("apart")}=0)`;
  const named = (at: Places) => `(${asked.needs.length}-COUNTIF(${at.column("need of needs")},""))`;
  const all = (at: Places) => `FIXED(2*${at.cell("asked")}*${named(at)},0)`;
  const figure = (id: "asked" | "ready" | "blank", beside: Line) => {
    return { label: fixedWords(front[id]), formula: cell(id), format: "#,##0", beside };
  };
  return {
    says: [
      either((at) => `${at.cell("asked")}=0`, fixedWords(front.nobody), rated),
      either(isFine, fixedWords(front.fine), inOne(counted("strange"), counted("apart"))),
    ],
    figures: [
      figure("asked", fixedWords(front.askedBeside)),
      figure("ready", fixedWords(front.readyBeside)),
      figure(
        "blank",
        line({ all }, (shown) => front.blankBeside(shown.all)),
      ),
    ],
    next: next.map(fixedWords),
  };
}
