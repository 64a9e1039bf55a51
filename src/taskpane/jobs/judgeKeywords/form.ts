import { choice, number, share } from "../../job/form";
import { costEntries } from "../../orders/cost";

/** Where the value of a customer comes from. */
export const VALUE_SOURCES = ["typed", "orders", "report"] as const;
type AsksWorth = { readonly usualRate?: number | undefined };
/** How long conversions take after their click: as typed, or as a report of them by days tells. */
export const LAG_SOURCES = ["typed", "report"] as const;
type AsksLag = { readonly lagFrom?: (typeof LAG_SOURCES)[number] | undefined; readonly lagDays?: number | undefined };
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
  lagFrom: choice(LAG_SOURCES, { usual: "typed" }),
  /** Days within which the conversions of a click arrive, as many on one as on another; at once where left out. */
  lagDays: number({ from: 0, to: 365 }, { asked: ({ lagFrom }: AsksLag) => lagFrom !== "report" }),
  /** Days that the clicks of the report came in; those that it covers by its own words where left out. */
  reportDays: number({ from: 1, to: 3660, isWhole: true }, { asked: isLagging }),
  /** Days from the last of these to the one on which the report was taken; none where left out and the report tells no last day. */
  reportSince: number({ from: 0, to: 3660, isWhole: true }, { asked: isLagging }),
  /** How sure a verdict has to be. */
  confidence: choice([0.8, 0.9, 0.95], { usual: 0.9 }),
  targetReturn: share({ from: 0, to: 100 }, { usual: 0 }),
  periodsAhead: number({ from: 0, to: 120 }, { usual: 1 }),
};

/** Whether clicks count by how many of their conversions have arrived. */
export function isLagging({ lagFrom, lagDays = 0 }: AsksLag): boolean {
  return lagFrom === "report" || lagDays > 0;
}

export type FieldName = keyof typeof FORM;
