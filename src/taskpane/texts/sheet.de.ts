import type { Texts } from "./en";

/** What the front of every written sheet says, in German. */
export const sheet: Texts["sheet"] = {
  asOf: "Stand:",
  day: "dd.mm.yyyy",
  next: "Was als Nächstes zu tun ist",
  named: (name) => `„${name}“`,
};
