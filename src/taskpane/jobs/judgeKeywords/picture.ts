import { niceTicks } from "../../charts/niceTicks";
import type { ReportSubject } from "../../../imports/ads/AdHeadings";
import type { Says } from "../../says/Says";
import type { JudgedKeyword } from "./judge";
import type { KeywordVerdict } from "./verdicts";
import { figuresLine, nameOf, type Money } from "./lines";
import type { JudgeWords } from "./words.en";

/** A keyword in the picture; the places run from 0 to 1, left to right and bottom to top. */
export interface EpcMark {
  readonly key: number;
  readonly verdict: KeywordVerdict;
  readonly x: number;
  readonly y: number;
  /** The range of the EPC, for the keywords that most was spent on. */
  readonly whisker: { readonly low: number; readonly high: number } | undefined;
  /** Which of the largest it is, from 1. */
  readonly number: number | undefined;
  /** Its name and figures, shown where the mark is pointed at. */
  readonly said: string;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface EpcPictureView {
  readonly described: string;
  readonly marks: readonly EpcMark[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where the break-even line leaves the picture; it starts at the bottom left. */
  readonly lineEnd: { readonly x: number; readonly y: number };
  /** The largest keywords by name, in the order of their numbers. */
  readonly largest: readonly string[];
  /** How many stand at the top edge because they earn more than the picture reaches. */
  readonly beyond: string | undefined;
  readonly counted: string;
}

const NUMBERED = 5;

/** An EPC far above every CPC needs no exact place; it would only press all others against the bottom. */
const HIGHEST_EPC_IN_CPCS = 3;

/** However little clicks earn, the break-even line keeps a slope that the eye can follow. */
const LOWEST_TOP_IN_CPCS = 0.5;

/** Keywords by what a click costs and what it is expected to earn. */
export function epcPicture(
  judged: readonly JudgedKeyword[],
  { confidence, subject }: { readonly confidence: number; readonly subject: ReportSubject },
  says: Says<JudgeWords>,
  money: Money,
): EpcPictureView {
  const { numbers } = says;
  const words = says.words.picture;
  const dearest = Math.max(...judged.map(({ cpc }) => cpc)) || 1;
  const ceiling = dearest * HIGHEST_EPC_IN_CPCS;
  const shownEpcs = judged.map(({ epc }) => epc.expected).filter((epc) => epc <= ceiling);
  const xs = niceTicks(dearest);
  const largest = [...judged].sort((a, b) => b.cost - a.cost).slice(0, NUMBERED);
  const whiskers = largest.map(({ epc }) => Math.min(epc.high, ceiling));
  const ys = niceTicks(Math.max(dearest * LOWEST_TOP_IN_CPCS, ...shownEpcs, ...whiskers));
  const [right, top] = [xs[xs.length - 1], ys[ys.length - 1]];
  const up = (epc: number) => Math.min(1, Math.max(0, epc / top));
  const beyond = judged.filter(({ epc }) => epc.expected > top).length;
  const above = judged.filter(({ epc, cpc }) => epc.expected > cpc).length;
  return {
    described: words.described(
      {
        above: numbers.count(above),
        below: numbers.count(judged.length - above),
        all: numbers.count(judged.length),
      },
      subject,
    ),
    marks: judged.map((one) => {
      const number = largest.indexOf(one) + 1;
      const { low, expected, high } = one.epc;
      return {
        key: one.keyword.row,
        verdict: one.verdict,
        x: one.cpc / right,
        y: up(expected),
        number: number > 0 ? number : undefined,
        whisker: number > 0 ? { low: up(low), high: up(high) } : undefined,
        said: words.mark(nameOf(one.keyword, says), figuresLine(one, says, money)),
      };
    }),
    xTicks: xs.map((value) => ({ at: value / right, label: money(value) })),
    yTicks: ys.map((value) => ({ at: value / top, label: money(value) })),
    lineEnd: right < top ? { x: 1, y: right / top } : { x: top / right, y: 1 },
    largest: largest.map(({ keyword }) => nameOf(keyword, says)),
    beyond: beyond > 0 ? words.beyond(numbers.count(beyond), money(top), subject) : undefined,
    counted: words.counted(numbers.share(confidence), subject),
  };
}
