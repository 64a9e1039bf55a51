import type { AnswerTableRow, SectionPart } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import type { Valuation } from "../valuation";
import type { ValueWords } from "../words.en";
import { type Campaign, CAMPAIGN_SIDES, type CampaignFigures, LATELY_DAYS } from "./campaign";

type Money = (value: number) => string;

/** Whether to write to everybody or to the best alone, in a sentence, and both side by side. */
export function campaignParts(
  { campaign, assumptions }: Valuation,
  says: Says<ValueWords>,
  money: Money,
): SectionPart[] {
  if (!campaign) return [];
  const {
    words: { campaign: words },
    numbers,
  } = says;
  if ("why" in campaign) {
    const most = campaign.why === "tooMany" ? numbers.share(campaign.most) : "";
    return [
      { kind: "section", title: words.title, parts: [{ kind: "text", text: words.none[campaign.why]({ most }) }] },
    ];
  }
  const top = numbers.share(assumptions.highValueShare);
  const { everybody, best } = campaign.sides;
  const told = {
    ...{ top, best: numbers.percent(best.recent), all: numbers.percent(everybody.recent) },
    days: numbers.count(LATELY_DAYS),
  };
  return [
    {
      kind: "section",
      title: words.title,
      counted: words.counted,
      parts: [
        { kind: "text", text: verdictSaid(campaign, top, says, money) },
        { kind: "text", text: words.target({ top, ...worthSaid(campaign, money) }), isSmall: true },
        ...(campaign.terms.bestAnswerShare === undefined
          ? [{ kind: "text", text: words.told(told), isSmall: true } as const]
          : []),
        {
          kind: "table",
          table: {
            caption: words.title,
            heads: [words.rowHead, ...CAMPAIGN_SIDES.map((side) => words.sides[side](top))],
            rows: tableRows(campaign, says, money),
          },
        },
      ],
    },
  ];
}

function verdictSaid(
  campaign: Campaign,
  top: string,
  { words: { campaign: words } }: Says<ValueWords>,
  money: Money,
): string {
  const { sides, verdict } = campaign;
  if (verdict === "nobody") return words.nobody({ top, ...worthSaid(campaign, money) });
  return words[verdict]({ top, gain: money(sides[verdict].gain), others: money(Math.abs(sides.others.gain)) });
}

function worthSaid({ sides: { everybody, best } }: Campaign, money: Money) {
  return {
    ...{ target: money(everybody.target), worth: money(everybody.worth) },
    ...{ bestTarget: money(best.target), bestWorth: money(best.worth) },
  };
}

function tableRows({ sides }: Campaign, { words: { campaign: words }, numbers }: Says<ValueWords>, money: Money) {
  const { rows } = words;
  const row = (label: string, shown: (side: CampaignFigures) => string): AnswerTableRow => {
    return { label, cells: CAMPAIGN_SIDES.map((side) => shown(sides[side])) };
  };
  return [
    row(rows.people, ({ people }) => numbers.count(people)),
    row(rows.answerShare, ({ answerShare }) => numbers.tenths(answerShare)),
    row(rows.cost, ({ cost }) => money(cost)),
    row(rows.brings, ({ brings }) => money(brings)),
    { ...row(rows.gain, ({ gain }) => money(gain)), weight: "sum" as const },
    // Nobody answers: no figure would be enough.
    row(rows.target, ({ target }) => (Number.isFinite(target) ? money(target) : "–")),
    row(rows.worth, ({ worth }) => money(worth)),
  ];
}
