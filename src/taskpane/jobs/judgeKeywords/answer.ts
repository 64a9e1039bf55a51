import type { AnswerPart, AnswerView } from "../../job/AnswerView";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { ReportSubject } from "../../../imports/ads/AdHeadings";
import type { Says } from "../../says/Says";
import { changeOf, coinDecimals, type KeywordChange } from "./changes";
import { conversionWorth, leastToJudge, type JudgedGroup, type Judgement } from "./judge";
import type { KeywordVerdict } from "./verdicts";
import type { JudgeGiven, Judged } from "./given";
import { judgedLines, riskOf, unjudgedLines, type KeywordLines, type Thresholds, type Money } from "./lines";
import { epcPicture } from "./picture";
import { toComeLine } from "./toComeSaid";
import { usualNotices } from "./usualSaid";
import type { JudgeWords } from "./words.en";

/** The keywords of one verdict, or those without. */
export interface VerdictView {
  readonly verdict: KeywordVerdict | undefined;
  readonly title: string;
  readonly count: string;
  readonly money: string | undefined;
  readonly advice: string;
  readonly counted: string | undefined;
  readonly keywords: readonly KeywordLines[];
}

/** Which keywords to stop, to test and to let run, in a sentence, as a picture and one by one. */
export function judgeAnswer(judged: Judged, { read }: JudgeGiven, says: Says<JudgeWords>): AnswerView {
  const { judgement, assumptions } = judged;
  const { words, numbers } = says;
  if (judgement.judged.length === 0) {
    const { nothingJudged: text } = words.refusal;
    return { sentence: text, parts: [{ kind: "text", text }] };
  }
  const { confidence, usualClicks } = assumptions;
  const limits: Thresholds = { confidence, least: leastToJudge(usualClicks), isPart: judged.toCome !== undefined };
  const { subject } = read.keywords.table;
  const money: Money = (value) => numbers.money(value, read.keywords.table.currency);
  const { groups, unjudged } = judgement;
  const shown = groups
    .filter(({ keywords }) => keywords.length > 0)
    .map((group) => groupView(group, limits, says, money));
  const all = unjudged.length === 0 ? shown : [...shown, unjudgedGroup(judgement, says)];
  const sentence = sentenceOf(judgement, subject, says, money);
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      ...usualNotices(judged, read.keywords.table, says).map((text): AnswerPart => {
        return { kind: "notice", intent: "warning", text };
      }),
      ...(judged.toCome ? [{ kind: "text", text: toComeLine(judged.toCome, says), isSmall: true } as const] : []),
      figuresPart(judged, subject, says, money),
      ...testsPart(judgement, says, money),
      ...changesPart(judgement, read.keywords.table, says),
      {
        kind: "drawn",
        by: "picture",
        key: "picture",
        view: epcPicture(judgement.judged, { confidence, subject }, says, money),
      },
      ...all.map((view): AnswerPart => ({ kind: "drawn", by: "group", key: view.title, view })),
    ],
  };
}

function sentenceOf(
  { groups }: Judgement,
  subject: ReportSubject,
  { words, numbers }: Says<JudgeWords>,
  money: Money,
): string {
  const [losing, testing, profitable, early] = groups;
  const count = ({ keywords }: JudgedGroup) => numbers.count(keywords.length);
  const spent = { lost: money(losing.cost), spent: money(sumOf(groups, "cost")) };
  const { answer } = words;
  return [
    answer.stop(count(losing), spent, subject),
    answer.keepTesting(count(testing), subject),
    answer.letRun(count(profitable), subject),
    answer.wait(count(early), subject),
  ]
    .filter(Boolean)
    .join(" ");
}

function figuresPart(
  { judgement: { groups }, assumptions }: Judged,
  subject: ReportSubject,
  { words: { answer: words }, numbers }: Says<JudgeWords>,
  money: Money,
): AnswerPart {
  const { confidence } = assumptions;
  const [losing] = groups;
  const [cost, earned] = [sumOf(groups, "cost"), sumOf(groups, "earned")];
  const risk = numbers.share(riskOf(confidence));
  return {
    kind: "figures",
    figures: [
      {
        shown: money(losing.cost),
        label: words.lost(subject),
        counted: words.lostCounted({ cost: money(losing.cost), earned: money(losing.earned), risk }, subject),
        measures: [{ id: "lost", unit: "money", value: losing.cost, called: words.lost(subject) }],
      },
      {
        shown: money(earned - cost),
        label: words.gain,
        counted: words.gainCounted(
          { cost: money(cost), earned: money(earned), value: money(conversionWorth(assumptions)) },
          subject,
        ),
        measures: [{ id: "gain", unit: "money", value: earned - cost, called: words.gain }],
      },
    ],
  };
}

function sumOf(groups: readonly JudgedGroup[], what: "cost" | "earned"): number {
  return groups.reduce((sum, group) => sum + group[what], 0);
}

/** What testing on is worth, where it is worth its money. */
function testsPart({ judged }: Judgement, { words, numbers }: Says<JudgeWords>, money: Money): AnswerPart[] {
  const tests = judged.flatMap(({ test }) => (test && test.testClicks > 0 ? [test] : []));
  if (tests.length === 0) return [];
  const clicks = tests.reduce((sum, { testClicks }) => sum + testClicks, 0);
  const gain = tests.reduce((sum, { value }) => sum + value, 0);
  return [{ kind: "text", text: words.answer.tests(numbers.count(clicks), money(gain)), isSmall: true }];
}

/** What there is to upload, in figures; only keywords have bids of their own. */
function changesPart({ judged }: Judgement, table: KeywordTable, { words, numbers }: Says<JudgeWords>): AnswerPart[] {
  if (table.subject !== "keyword") return [];
  const decimals = coinDecimals(table.currency);
  const kinds = judged.map((one) => changeOf(one, decimals)?.kind);
  const count = (kind: KeywordChange["kind"]) => numbers.count(kinds.filter((one) => one === kind).length);
  const text = words.answer.changes({ pause: count("pause"), lower: count("lower"), raise: count("raise") });
  return [{ kind: "text", text, isSmall: true }];
}

function groupView(
  { verdict, keywords, cost }: JudgedGroup,
  limits: Thresholds,
  says: Says<JudgeWords>,
  money: Money,
): VerdictView {
  const { numbers } = says;
  const { answer: words } = says.words;
  const { title, advice, counted } = words.group[verdict];
  const { confidence, least } = limits;
  return {
    verdict,
    title,
    count: numbers.count(keywords.length),
    money: words.groupMoney(money(cost)),
    advice,
    counted: counted(numbers.share(confidence), numbers.share(riskOf(confidence)), numbers.count(least)),
    keywords: keywords.map((keyword) => judgedLines(keyword, limits, says, money)),
  };
}

function unjudgedGroup({ unjudged }: Judgement, says: Says<JudgeWords>): VerdictView {
  return {
    verdict: undefined,
    ...says.words.answer.unjudged,
    count: says.numbers.count(unjudged.length),
    money: undefined,
    counted: undefined,
    keywords: unjudged.map((one) => unjudgedLines(one, says)),
  };
}
