import type { DivergingBar } from "../../../charts/DivergingBars";
import type { SectionPart, Term } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import { isolated } from "../../../texts/isolated";
import type { Valuation } from "../valuation";
import type { ValueWords } from "../words.en";
import { causesOf, MUCH_LATER, type SourceBridge } from "./bridge";

type Money = (value: number) => string;

/** What the bridge is drawn from. */
export interface BridgeView {
  readonly caption: string;
  readonly labelHead: string;
  readonly amountHead: string;
  readonly bars: readonly DivergingBar[];
  readonly top: number;
}

/** Why the customers of the source that is worth least are, and what to rule out before its people are blamed. */
export function bridgeParts({ bridge }: Valuation, says: Says<ValueWords>, money: Money): SectionPart[] {
  if (!bridge) return [];
  const words = says.words.bridge;
  const { least } = bridge;
  const causes = causesOf(least);
  const parts = causes.map(({ cause, amount }) => {
    const { takes, adds } = words.causes[cause];
    return amount < 0 ? words.takes(money(-amount), takes) : words.adds(money(amount), adds);
  });
  const source = isolated(least.group);
  const sentence = words.less({ source, less: money(-least.difference), parts: parts.join(", ") });
  const view: BridgeView = {
    caption: sentence,
    labelHead: words.causeHead,
    amountHead: words.amountHead,
    bars: causes.map(({ cause, amount }) => ({
      key: cause,
      label: words.causes[cause].label,
      amount,
      shown: says.numbers.money(amount),
      beside: "",
    })),
    top: Math.max(...causes.map(({ amount }) => Math.abs(amount))),
  };
  return [
    {
      kind: "section",
      title: words.title,
      counted: words.counted,
      parts: [
        { kind: "text", text: sentence },
        { kind: "drawn", by: "bridge", key: "bridge", view },
        { kind: "text", text: words.first, isSmall: true },
        { kind: "terms", terms: ruledOut(bridge, says, money) },
      ],
    },
  ];
}

function ruledOut(
  { least, daysLater, hasCosts }: SourceBridge,
  { words: { bridge: words }, numbers }: Says<ValueWords>,
  money: Money,
): Term[] {
  const { discounts, refunds, fulfilmentCost } = least;
  const days = Math.round(daysLater);
  const hasReturns = causesOf(least).some(({ cause }) => cause === "refunds");
  return [
    {
      term: words.time,
      said: daysLater >= MUCH_LATER ? words.later(days, numbers.count(days)) : words.earlier,
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
