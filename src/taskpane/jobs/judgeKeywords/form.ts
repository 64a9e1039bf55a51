import { choice, number, share } from "../../job/form";
import { costEntries } from "../../orders/cost";

/** Where the value of a customer comes from. */
export const VALUE_SOURCES = ["typed", "orders", "report"] as const;
type AsksWorth = { readonly usualRate?: number | undefined };
type AsksValue = { readonly valueFrom?: (typeof VALUE_SOURCES)[number] | undefined };

/** What verdicts rest on. Rates and returns are shares. Only the customer has to be valued by the person. */
export const FORM = {
  valueFrom: choice(VALUE_SOURCES, { usual: "typed" }),
  /** Money that a customer brings, less what it costs to serve them. */
  customerValue: number(
    { above: 0 },
    { asked: ({ valueFrom }: AsksValue) => valueFrom === "typed" || valueFrom === undefined },
  ),
  ...costEntries(({ valueFrom }: AsksValue) => valueFrom === "orders" || valueFrom === "report"),
  /** A conversion may be a lead, of which only some buy; the values of a report are those of conversions already. */
  customersPerConversion: share({ above: 0, to: 1 }, { usual: 1 }),
  /** Learnt from the report where it is left out. */
  usualRate: share({ above: 0, below: 1 }),
  /** How many clicks a typed rate is worth; those of one sale where left out. */
  usualClicks: number({ above: 0 }, { asked: ({ usualRate }: AsksWorth) => usualRate !== undefined }),
  /** How sure a verdict has to be. */
  confidence: choice([0.8, 0.9, 0.95], { usual: 0.9 }),
  targetReturn: share({ from: 0, to: 100 }, { usual: 0 }),
  periodsAhead: number({ from: 0, to: 120 }, { usual: 1 }),
};

export type FieldName = keyof typeof FORM;
