import type { ContractTable } from "../../../../imports/contracts/ContractTable";
import { RETENTION_PARAMETERS } from "../../../../core/customers/subscriptions/RetentionModel";
import type { AnswerFigure, AnswerPart, AnswerView } from "../../../job/AnswerView";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import type { ValueWords } from "../words.en";
import { contractPictures } from "./pictures";
import type { Subscriptions, SubscriberValues } from "./subscriptions";

/** From one age to the next, chance alone moves what was seen so far. */
const LATER_AGE = 12;

/** What subscribers are worth, who stays, and what constant retention would have said. */
export function contractAnswer(found: Subscriptions, data: Data<ContractTable>, says: Says<ValueWords>): AnswerView {
  const { words, numbers, texts } = says;
  const { answer } = words.contracts;
  const { values } = found;
  const sentence =
    "why" in values
      ? answer.noValues(texts.formula(values.why))
      : valueSentence(found, values, data.table.currency, says);
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      ...("why" in values
        ? []
        : [{ kind: "figures", figures: figuresOf(found, values, data.table.currency, says) } as const]),
      { kind: "text", text: staySentence(found, says) },
      {
        kind: "text",
        text: [answer.known(numbers.day(found.asOf)), ...(found.atTerm ? [answer.atTerm(found.period)] : [])].join(" "),
        isSmall: true,
      },
      ...warningParts(found, says),
      ...contractPictures(found, says),
    ],
  };
}

function valueSentence(
  { terms }: Subscriptions,
  { fresh, loyal, constant }: SubscriberValues,
  currency: string | undefined,
  { words, numbers }: Says<ValueWords>,
): string {
  const money = (value: number) => numbers.money(value, currency);
  return words.contracts.answer.sentence({
    ...{ fresh: money(fresh), loyal: money(loyal), constant: money(constant) },
    years: numbers.plain(terms.loyalYears),
  });
}

function figuresOf(
  { terms, period, constant: rate, ages }: Subscriptions,
  { fresh, loyal, constant }: SubscriberValues,
  currency: string | undefined,
  { words, numbers }: Says<ValueWords>,
): AnswerFigure[] {
  const { answer } = words.contracts;
  const money = (value: number) => numbers.money(value, currency);
  const years = numbers.plain(terms.loyalYears);
  const stay = ages.slice(0, LATER_AGE);
  const still = stay.reduce((left, { byModel }) => left * byModel, 1);
  return [
    {
      shown: money(fresh),
      label: answer.fresh,
      counted: answer.freshCounted({
        ...{ price: money(terms.price), share: numbers.share(terms.servingShare), period },
        rate: numbers.share(terms.costOfMoney),
      }),
      measures: [{ id: "fresh", unit: "money", value: fresh, called: answer.fresh }],
    },
    {
      shown: money(loyal),
      label: answer.loyal(years),
      counted: answer.loyalCounted(years),
      measures: [{ id: "loyal", unit: "money", value: loyal, called: words.contracts.written.answers.loyal }],
    },
    {
      shown: money(constant),
      label: answer.constant,
      counted: answer.constantCounted(numbers.tenths(rate)),
      measures: [{ id: "constant", unit: "money", value: constant, called: answer.constant }],
    },
    {
      shown: numbers.percent(still),
      label: answer.still({ periods: numbers.count(stay.length), period }),
      counted: answer.stillCounted,
      measures: [
        {
          id: "still",
          unit: "share",
          value: still,
          called: answer.still({ periods: numbers.count(stay.length), period }),
        },
      ],
    },
  ];
}

/** How retention changes with age, by the model: what was seen goes up and down. */
function staySentence({ ages, period }: Subscriptions, { words, numbers }: Says<ValueWords>): string {
  const { answer } = words.contracts;
  const later = ages[Math.min(ages.length, LATER_AGE) - 1];
  const first = ages[0].byModel;
  const shown = {
    first: numbers.tenths(first),
    later: numbers.tenths(later.byModel),
    ...{ period, age: numbers.count(later.age - 1) },
  };
  return later.byModel > first ? answer.stays(shown) : answer.leaves(shown);
}

function warningParts({ fitted }: Subscriptions, { words, numbers, texts }: Says<ValueWords>): AnswerPart[] {
  const { answer } = words.contracts;
  const { name, parameters } = fitted.model;
  const told = RETENTION_PARAMETERS[name].map((each) => `${each} = ${numbers.plain(parameters[each])}`).join(", ");
  const plain = fitted.warnings.map(({ id }) => answer.warnings[id]);
  return [
    ...(plain.length === 0
      ? []
      : [{ kind: "notice", intent: "warning", text: [answer.rough, ...plain].join(" ") } as const]),
    {
      kind: "more",
      summary: answer.analysts,
      lines: [answer.model({ name, parameters: told }), ...fitted.warnings.map(texts.formula)],
    },
  ];
}
