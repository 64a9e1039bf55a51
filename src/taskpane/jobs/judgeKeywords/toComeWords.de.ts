import type { ToComeWords } from "./toComeWords.en";

const daysOf = (days: string) => `${days} ${days === "1" ? "Tag" : "Tage"}`;

const daysIn = (days: string) => `${days} ${days === "1" ? "Tag" : "Tagen"}`;

export const clicksIn = (clicks: string) => `${clicks} ${clicks === "1" ? "Klick" : "Klicks"}`;

export const toComeWords: ToComeWords = {
  none: "0, alle sofort",
  open: (label, end) =>
    `„${label}“ sagt nicht, wo es endet: Es gilt als nach ${end} Tagen beendet, so weit zählt Google Ads gewöhnlich.`,
  atOnce: "0, am letzten Tag heruntergeladen",
  covers: ({ days, first, last }) => `${days}, vom ${first} bis zum ${last}`,
  takenToday: (last) => `Der Bericht endet am ${last}. Heute heruntergeladen?`,
  byDays: ({ share, lag, days, since }) =>
    `${share} der Klicks zählen bisher: Ein Verkauf braucht bis zu ${daysIn(lag)}, und der Bericht umfasst ${daysOf(days)}${since === "0" ? "" : ` und wurde ${daysOf(since)} danach heruntergeladen`}. Die übrigen Verkäufe stehen noch aus.`,
  byReport: ({ share, days, since }) =>
    `${share} der Klicks zählen bisher: Gemessen daran, wie lange Ihre Verkäufe brauchten, haben die Klicks aus ${daysIn(days)}${since === "0" ? "" : `, gezählt ${daysOf(since)} danach,`} diesen Anteil dessen gebracht, was sie bringen werden.`,
  found: ({ conversions, last, noDays, noConversions }) => {
    const rows = (count: string) => `${count} ${count === "1" ? "Zeile" : "Zeilen"}`;
    const left = [
      ...(noDays === "0" ? [] : [`${rows(noDays)} ohne Tage ausgelassen`]),
      ...(noConversions === "0" ? [] : [`${rows(noConversions)} ohne lesbare Conversions ausgelassen`]),
    ];
    return [`${conversions} Conversions, die letzten ${daysOf(last)} nach dem Klick`, ...left].join("; ") + ".";
  },
  ofClicks: (counted, clicks) => `; bisher zählen ${counted} von ${clicksIn(clicks)}`,
};
