import { today } from "../../../../workbook/today";

/** Up to which day a table is taken to hold everything: the last that it tells of, or today. */
export const KNOWN_TO = ["lastDay", "today"] as const;
export type KnownTo = (typeof KNOWN_TO)[number];

/**
 * The day after which all days lie ahead, an Excel serial number: the last of the table unless today was chosen.
 *
 * It is chosen because only the person knows whether the table goes on to today: if it does, days without an order since its
 * last are silence, and customers likelier lost; if it does not, nobody knows what was ordered on them.
 */
export function startOf(knownTo: KnownTo | undefined, lastDay: number): number {
  return knownTo === "today" ? Math.max(today(), lastDay) : lastDay;
}
