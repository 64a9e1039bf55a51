import { random } from "./random";
import type { SampleCell } from "./SampleSheet";

export const ORDER_HEADER = ["Customer", "Date", "Amount", "Fulfilment cost", "Source"] as const;

/** 1 January 2025 as an Excel serial number. */
const FIRST_DAY = 45_658;
const DAYS = 540;
const CUSTOMERS = 120;
const SOURCES = ["Search ad", "Social ad", "Friend", "Market stall"] as const;

/**
 * A year and a half of an invented tea shop's orders, oldest first. Some customers come once, some keep coming; what a
 * customer spends and how often differs from customer to customer.
 */
export function orders(): SampleCell[][] {
  const next = random(1706);
  const rows = Array.from({ length: CUSTOMERS }, (_, i) => ordersOf(`T-${1001 + i}`, next)).flat();
  return rows.sort((a, b) => Number(a[1]) - Number(b[1]));
}

function ordersOf(customer: string, next: () => number): SampleCell[][] {
  const source = SOURCES[Math.floor(next() ** 1.5 * SOURCES.length)];
  const usualAmount = 14 + 40 * next() ** 2;
  const daysBetween = 20 + 160 * next();
  const chanceToReturn = 0.35 + 0.55 * next();
  const rows: SampleCell[][] = [];
  let day = Math.floor(next() * DAYS * 0.8);
  do {
    const amount = cents(usualAmount * (0.6 + 0.8 * next()));
    rows.push([customer, FIRST_DAY + day, amount, cents(3.2 + 0.38 * amount), source]);
    day += Math.max(1, Math.round(-daysBetween * Math.log(1 - next())));
  } while (day < DAYS && next() < chanceToReturn);
  return rows;
}

function cents(money: number): number {
  return Math.round(money * 100) / 100;
}
