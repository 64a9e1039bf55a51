import { demand } from "../DomainError";

/** How many sales a test is to bring, and how sure of them one wants to be. */
export interface TestAim {
  /** Customers per click, above 0 and at most 1. */
  conversionRate: number;
  /** A whole number of sales, 1 or more. */
  sales: number;
  /** Chance of at least so many sales, between 0 and 1; left out, the sales are those of an average test. */
  confidence?: number | undefined;
}

/** What was seen so far. */
export interface SeenSales {
  /** Customers that came of the clicks; parts of one are fine, as ad platforms credit them. */
  customers: number;
  /** Clicks, 0 or more. */
  clicks: number;
}

/** Throws DomainError unless a test can have this aim. Half a sale says nothing, with or without a confidence. */
export function demandAim({ conversionRate, sales, confidence }: TestAim): void {
  demand(conversionRate > 0 && conversionRate <= 1, "conversionRate", conversionRate, "conversionRate");
  demandSales(sales);
  if (confidence !== undefined) demandConfidence(confidence);
}

/** Throws DomainError unless it is a whole number of sales, 1 or more. */
export function demandSales(sales: number): void {
  demand(Number.isInteger(sales) && sales >= 1, "sales", sales, "wholeFromOne");
}

/** Throws DomainError unless it is a confidence that data can reach: never certain, never worthless. */
export function demandConfidence(confidence: number): void {
  demand(confidence > 0 && confidence < 1, "confidence", confidence, "confidence");
}

/** Throws DomainError unless it is a price one can pay. */
export function demandPrice(cpc: number): void {
  demand(cpc >= 0, "cpc", cpc, "notNegative");
}

/** Throws DomainError unless so many customers can have come of so many clicks. */
export function demandSeen({ customers, clicks }: SeenSales): void {
  demand(clicks >= 0, "clicks", clicks, "notNegative");
  demand(customers >= 0, "customers", customers, "notNegative");
  demand(customers <= clicks, "customers", customers, { id: "atMostClicks", clicks });
}

/** More clicks than the world has; outcomes counted far beyond it are no longer told apart by a double. */
const MOST_CLICKS = 1e12;

/** Throws DomainError unless so many clicks can be tested with: whole ones, and no more than there are. */
export function demandTestSize(argument: string, clicks: number): void {
  const holds = Number.isInteger(clicks) && clicks >= 0 && clicks <= MOST_CLICKS;
  demand(holds, argument, clicks, { id: "wholeFromTo", from: 0, to: MOST_CLICKS });
}
