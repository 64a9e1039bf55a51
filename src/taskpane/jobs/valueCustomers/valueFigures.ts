import type { AnswerFigure } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import type { ValueWords } from "./words.en";

/** What customers brought, however that is known. */
interface Brought {
  readonly customers: number;
  readonly orders: number;
  /** After fulfilment costs: of one of them, and of all. */
  readonly customerValue: number;
  readonly value: number;
}

/** What a customer and all of them are worth so far. */
export function valueFigures(
  { customers, orders, customerValue, value }: Brought,
  { words: { answer: words }, numbers }: Says<ValueWords>,
  money: (value: number) => string,
): AnswerFigure[] {
  return [
    {
      shown: money(customerValue),
      label: words.each,
      counted: words.eachCounted({ value: money(value), customers: numbers.count(customers) }),
      measures: [{ id: "customerValue", unit: "money", value: customerValue, called: words.each }],
    },
    {
      shown: money(value),
      label: words.all,
      counted: words.allCounted({ orders: numbers.count(orders) }),
      measures: [{ id: "value", unit: "money", value, called: words.all }],
    },
  ];
}

/** The share of customers who came back. */
export function returnFigure(
  share: number,
  counted: string,
  { words: { answer: words }, numbers }: Says<ValueWords>,
): AnswerFigure {
  return {
    ...{ shown: numbers.percent(share), label: words.back, counted },
    measures: [{ id: "returnRate", unit: "share", value: share, called: words.back }],
  };
}
