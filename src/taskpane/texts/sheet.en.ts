/** What the front of every written sheet says. */
export const sheet = {
  /** Before the day, and the number format in which Excel writes it. */
  asOf: "As of",
  day: "d mmm yyyy",
  next: "What to do next",
  named: (name: string) => `“${name}”`,
};
