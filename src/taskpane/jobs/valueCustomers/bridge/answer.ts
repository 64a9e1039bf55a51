import type { DivergingBar } from "../../../charts/DivergingBars";
import type { SectionPart, Term } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import { capital } from "../../../texts/capital";
import { isolated } from "../../../texts/isolated";
import type { Valuation } from "../valuation";
import type { ValueWords } from "../words.en";
import { CAUSES, causesOf, FEWEST_CUSTOMERS, MUCH_LATER, type ToldBridge } from "./bridge";
import { isByTime } from "./parting";

type Money = (value: number) => string;

/** What the bridge is drawn from. */
export interface BridgeView {
  readonly caption: string;
  readonly labelHead: string;
  readonly amountHead: string;
  readonly bars: readonly DivergingBar[];
  readonly top: number;
}

/** Why the customers of the group that is worth least are, and what to rule out before its people are blamed. */
export function bridgeParts({ bridge, parting }: Valuation, says: Says<ValueWords>, money: Money): SectionPart[] {
  const words = says.words.bridge;
  const { title, none } = words.by[parting.by];
  if ("why" in bridge) {
    return [{ kind: "section", title, parts: [{ kind: "text", text: says.texts.formula(bridge.why) }] }];
  }
  const { least } = bridge;
  if (!least) return [{ kind: "section", title, parts: [{ kind: "text", text: none(FEWEST_CUSTOMERS) }] }];
  const told = { ...bridge, least };
  const sentence = sentenceOf(told, says, money);
  return [
    {
      kind: "section",
      title,
      counted: words.counted,
      parts: [
        { kind: "text", text: sentence },
        { kind: "drawn", by: "bridge", key: "bridge", view: viewOf(told, sentence, says) },
        { kind: "text", text: words.first, isSmall: true },
        { kind: "terms", terms: ruledOut(told, says, money) },
      ],
    },
  ];
}

function sentenceOf({ by, days, least }: ToldBridge, { words, numbers }: Says<ValueWords>, money: Money): string {
  const { takes, adds, causes, by: parted, less, lessEarly } = words.bridge;
  // One order for all, as the sheet has it, which cannot sort what it says.
  const inOrder = [...causesOf(least)].sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
  const parts = inOrder.map(({ cause, amount }) => {
    return amount < 0 ? takes(money(-amount), causes[cause].takes) : adds(money(amount), causes[cause].adds);
  });
  const group = isByTime(by) ? numbers.month(Number(least.group)) : isolated(least.group);
  const who = parted[by].who(group);
  const said = { less: money(-least.difference), parts: parts.join(", ") };
  return days === undefined
    ? less({ ...said, who: capital(who) })
    : lessEarly({ ...said, who, days: numbers.count(days) });
}

function viewOf({ least }: ToldBridge, caption: string, { words, numbers }: Says<ValueWords>): BridgeView {
  const { causes: called, causeHead: labelHead, amountHead } = words.bridge;
  const causes = causesOf(least);
  return {
    ...{ caption, labelHead, amountHead },
    bars: causes.map(({ cause, amount }) => ({
      key: cause,
      label: called[cause].label,
      amount,
      shown: numbers.money(amount),
      beside: "",
    })),
    top: Math.max(...causes.map(({ amount }) => Math.abs(amount))),
  };
}

function ruledOut(bridge: ToldBridge, { words: { bridge: words }, numbers }: Says<ValueWords>, money: Money): Term[] {
  const { least, days, daysLater, young, hasCosts } = bridge;
  const { discounts, refunds, fulfilmentCost } = least;
  const later = Math.round(daysLater);
  const time = daysLater >= MUCH_LATER ? words.later(later, numbers.count(later)) : words.earlier;
  const hasReturns = causesOf(least).some(({ cause }) => cause === "refunds");
  return [
    {
      term: words.time,
      said: days === undefined ? time : words.sameAge(numbers.count(days), numbers.count(young)),
    },
    { term: words.returns, said: hasReturns ? words.returnsMake(money(refunds)) : words.returnsNothing },
    {
      term: words.promotion,
      said: discounts === undefined ? words.promotionUnknown : words.promotionMakes(money(discounts)),
    },
    {
      term: words.service,
      said: hasCosts && fulfilmentCost !== undefined ? words.serviceMakes(money(fulfilmentCost)) : words.serviceUnknown,
    },
  ];
}
