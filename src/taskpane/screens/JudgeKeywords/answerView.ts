import type { Verdict } from "../../../core/clicks/verdict";
import type { FigureProps } from "../../controls/Figure/Figure";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import { epcPicture, type EpcPictureView } from "./epcPicture";
import type { Judgement, VerdictGroup } from "./judgement";
import { judgedLines, unjudgedLines, type KeywordLines } from "./keywordLines";
import { riskOf, type Money } from "./reason";

/** The answer as it is shown, with the words behind every figure. */
export interface AnswerView {
  readonly sentence: string;
  readonly lost: FigureProps;
  readonly gain: FigureProps;
  readonly tests?: string;
  readonly picture: EpcPictureView;
  readonly groups: readonly GroupView[];
}

/** The keywords of one verdict, or those without. */
export interface GroupView {
  readonly verdict?: Verdict;
  readonly title: string;
  readonly count: string;
  readonly money?: string;
  readonly advice: string;
  readonly counted?: string;
  readonly keywords: readonly KeywordLines[];
}

export function answerView(
  judgement: Judgement,
  assumptions: Assumptions,
  numbers: Numbers,
  currency: string | undefined,
): AnswerView {
  const money: Money = (value) => numbers.money(value, currency);
  const { groups, unjudged } = judgement;
  const shownGroups = groups
    .filter(({ keywords }) => keywords.length > 0)
    .map((group) => groupView(group, assumptions, numbers, money));
  return {
    ...figuresOf(judgement, assumptions, numbers, money),
    picture: epcPicture(judgement.judged, assumptions, numbers, money),
    groups: unjudged.length === 0 ? shownGroups : [...shownGroups, unjudgedGroup(judgement, numbers)],
  };
}

function figuresOf(
  { groups, judged }: Judgement,
  { customerValue, confidence }: Assumptions,
  numbers: Numbers,
  money: Money,
): Pick<AnswerView, "sentence" | "lost" | "gain" | "tests"> {
  const words = texts.judgeKeywords.answer;
  const [losing, testing, profitable] = groups;
  const cost = groups.reduce((sum, group) => sum + group.cost, 0);
  const earned = groups.reduce((sum, group) => sum + group.earned, 0);
  const count = ({ keywords }: VerdictGroup) => numbers.count(keywords.length);
  const counts = { losing: count(losing), testing: count(testing), profitable: count(profitable) };
  const tests = judged.flatMap(({ test }) => (test && test.testClicks > 0 ? [test] : []));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const risk = numbers.share(riskOf(confidence));
  return {
    sentence: words.sentence(counts, { lost: money(losing.cost), spent: money(cost) }),
    lost: {
      shown: money(losing.cost),
      label: words.lost,
      counted: words.lostCounted({ cost: money(losing.cost), earned: money(losing.earned), risk }),
    },
    gain: {
      shown: money(earned - cost),
      label: words.gain,
      counted: words.gainCounted({ cost: money(cost), earned: money(earned), value: money(customerValue) }),
    },
    ...(tests.length > 0 && {
      tests: words.tests(
        numbers.count(sum(tests.map(({ testClicks }) => testClicks))),
        money(sum(tests.map(({ value }) => value))),
      ),
    }),
  };
}

function groupView(
  { verdict, keywords, cost }: VerdictGroup,
  assumptions: Assumptions,
  numbers: Numbers,
  money: Money,
): GroupView {
  const words = texts.judgeKeywords.answer;
  const { title, advice, counted } = words.group[verdict];
  const { confidence } = assumptions;
  return {
    verdict,
    title,
    count: numbers.count(keywords.length),
    money: words.groupMoney(money(cost)),
    advice,
    counted: counted(numbers.share(confidence), numbers.share(riskOf(confidence))),
    keywords: keywords.map((keyword) => judgedLines(keyword, assumptions, numbers, money)),
  };
}

function unjudgedGroup({ unjudged }: Judgement, numbers: Numbers): GroupView {
  const { title, advice } = texts.judgeKeywords.answer.unjudged;
  return { title, count: numbers.count(unjudged.length), advice, keywords: unjudged.map(unjudgedLines) };
}
