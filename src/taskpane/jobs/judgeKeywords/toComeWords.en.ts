const daysIn = (days: string) => `${days} ${days === "1" ? "day" : "days"}`;
const takenAfter = (days: string) => (days === "0" ? "" : ` and was downloaded ${daysIn(days)} after its last`);

export const clicksIn = (clicks: string) => `${clicks} ${clicks === "1" ? "click" : "clicks"}`;

/** The words of sales that are still to come. */
export const toComeWords = {
  none: "0, all at once",
  open: (label: string, end: string) =>
    `“${label}” does not say where it ends: it is taken to end after ${end} days, as far as Google Ads usually counts.`,
  /** In place of a number of days, where the report tells none. */
  atOnce: "0, downloaded on its last day",
  covers: (a: { days: string; first: string; last: string }) => `${a.days}, from ${a.first} to ${a.last}`,
  takenToday: (last: string) => `The report ends on ${last}. Downloaded today?`,
  byDays: (a: { share: string; lag: string; days: string; since: string }) =>
    `${a.share} of the clicks count so far: a sale takes up to ${daysIn(a.lag)}, and the report covers ${daysIn(a.days)}${takenAfter(a.since)}. The other sales are still to come.`,
  byReport: (a: { share: string; days: string; since: string }) =>
    `${a.share} of the clicks count so far: by how long your sales took, the clicks of ${daysIn(a.days)}${a.since === "0" ? "" : `, counted ${daysIn(a.since)} later,`} have brought that share of what they will bring.`,
  found: (a: { conversions: string; last: string; noDays: string; noConversions: string }) => {
    const left = [
      ...(a.noDays === "0" ? [] : [`${a.noDays} ${a.noDays === "1" ? "row" : "rows"} without days left out`]),
      ...(a.noConversions === "0"
        ? []
        : [`${a.noConversions} ${a.noConversions === "1" ? "row" : "rows"} whose conversions cannot be read left out`]),
    ];
    return (
      [`${a.conversions} conversions, the last of them ${daysIn(a.last)} after the click`, ...left].join("; ") + "."
    );
  },
  /** At the end of what to do about one of them. */
  ofClicks: (counted: string, clicks: string) => `; ${counted} of ${clicksIn(clicks)} count so far`,
};

export type ToComeWords = typeof toComeWords;
