import { serialDay } from "../core/dates/serialDay";

/** How an Excel opens a file: with points for decimals and the month first, with commas and the day first, or as it stands. */
export const OPENINGS = ["en", "de", "text"] as const;
export type Opening = (typeof OPENINGS)[number];

/** What a cell holds, and what it shows. */
export interface OpenedCell {
  readonly value: string | number | boolean;
  readonly shown: string;
}

interface Manner {
  readonly number: RegExp;
  readonly parts: RegExp;
  readonly decimal: string;
  readonly currency: string;
  /** The order of a date's parts that are all figures. */
  readonly dayFirst: boolean;
  readonly marks: string;
  readonly yes: string;
  readonly no: string;
  /** In small letters; three letters do for each. */
  readonly months: readonly string[];
}

const MANNERS: Readonly<Record<Exclude<Opening, "text">, Manner>> = {
  en: {
    ...{ number: /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i, parts: /,/g, decimal: ".", currency: "$" },
    ...{ dayFirst: false, marks: "/-", yes: "true", no: "false" },
    months: "january february march april may june july august september october november december".split(" "),
  },
  de: {
    ...{ number: /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[-+]?\d+)?$/i, parts: /\./g, decimal: ",", currency: "€" },
    ...{ dayFirst: true, marks: "./-", yes: "wahr", no: "falsch" },
    months: "januar februar märz april mai juni juli august september oktober november dezember".split(" "),
  },
};

/**
 * What an Excel makes of the text of a field: figures, shares, money in its own currency, dates and yes or no become values,
 * all else stays text.
 *
 * @param year in which a date stands that names none
 * @example openedCell("4.50", "de", 2026).shown // "Apr 50": the figure is lost
 */
export function openedCell(field: string, opening: Opening, year: number): OpenedCell {
  const text = field.trim();
  if (opening === "text" || text === "") return { value: field, shown: field };
  const manner = MANNERS[opening];
  const figure = figureOf(text, manner);
  if (figure !== undefined) return { value: figure, shown: text };
  if (text.toLowerCase() === manner.yes) return { value: true, shown: text.toUpperCase() };
  if (text.toLowerCase() === manner.no) return { value: false, shown: text.toUpperCase() };
  return dated(text, manner, year) ?? { value: field, shown: field };
}

function figureOf(text: string, { number, parts, decimal, currency }: Manner): number | undefined {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  const share = /^(.*?)\s?%$/.exec(bracketed)?.[1] ?? bracketed;
  const signed = /^([-+]?)\s?(.*)$/.exec(share.replace(currency, "").trim());
  const digits = signed?.[2] ?? "";
  if (!/\d/.test(digits) || !number.test(digits)) return undefined;
  const size = Number(digits.replace(parts, "").replace(decimal, "."));
  const isNegative = bracketed !== text || signed?.[1] === "-";
  const value = share === bracketed ? size : Number(`${size}e-2`);
  return Number.isFinite(value) ? (isNegative ? -value : value) : undefined;
}

const TIME = /^(.*?)(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:\s?([ap])m)?$/i;

function dated(text: string, manner: Manner, year: number): OpenedCell | undefined {
  const [, before, hours, minutes, seconds = "0", half] = TIME.exec(text) ?? [undefined, text];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const time = hours === undefined ? 0 : (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (before === "") return { value: time, shown: text };
  const day = dayOf(before.trim().replace(/,$/, ""), manner, year);
  if (!day) return undefined;
  const clock = hours === undefined ? "" : ` ${hour}:${minutes}`;
  return { value: day.serial + time, shown: day.shown + clock };
}

interface Day {
  readonly serial: number;
  readonly shown: string;
}

function dayOf(text: string, manner: Manner, year: number): Day | undefined {
  const { dayFirst, marks } = manner;
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (y !== undefined) return onDay(Number(y), Number(m), Number(d), manner);
  const figures = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{2}|\d{4})?)?$/.exec(text);
  if (!figures || !marks.includes(figures[2])) return namedDay(text, manner, year);
  const [first, second] = [Number(figures[1]), Number(figures[3])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const full = onDay(fullYear(figures[4], year), month, day, manner);
  // What is no day and month may be a month and its year.
  return full ?? (figures[4] === undefined ? onMonth(first, figures[3], manner, year) : undefined);
}

function namedDay(text: string, manner: Manner, year: number): Day | undefined {
  const words = text.split(/[\s,-]+/);
  const month = words.findIndex((word) => monthNamed(word, manner) > 0);
  const numbers = words.filter((_, i) => i !== month).map((word) => word.replace(/\.$/, ""));
  if (
    month < 0 ||
    numbers.length === 0 ||
    numbers.length > 2 ||
    !numbers.every((one) => /^(\d{1,2}|\d{4})$/.test(one))
  ) {
    return undefined;
  }
  const place = monthNamed(words[month], manner);
  if (numbers.length === 2) return onDay(fullYear(numbers[1], year), place, Number(numbers[0]), manner);
  const asDay = numbers[0].length <= 2 ? onDay(year, place, Number(numbers[0]), manner) : undefined;
  return asDay ?? onMonth(place, numbers[0], manner, year);
}

/** 1 to 12, 0 for a word that is no month. */
function monthNamed(word: string, { months }: Manner): number {
  const name = word.toLowerCase().replace(/\.$/, "");
  return (
    months.findIndex((month) => month === name || (name.length >= 3 && month.startsWith(name) && name.length <= 4)) + 1
  );
}

function onMonth(month: number, year: string, manner: Manner, now: number): Day | undefined {
  if (year.length === 1 || month > 12) return undefined;
  const day = onDay(fullYear(year, now), month, 1, manner);
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleString(manner.dayFirst ? "de" : "en", { month: "short" });
  return day && { serial: day.serial, shown: `${name} ${year.slice(-2)}` };
}

function onDay(year: number, month: number, day: number, { dayFirst }: Manner): Day | undefined {
  const serial = serialDay(year, month, day);
  const two = (figure: number) => String(figure).padStart(2, "0");
  const shown = dayFirst ? `${two(day)}.${two(month)}.${year}` : `${month}/${day}/${year}`;
  return serial === undefined ? undefined : { serial, shown };
}

/** Excel takes 00 to 29 for this century. */
function fullYear(written: string | undefined, now: number): number {
  if (written === undefined || written === "") return now;
  const year = Number(written);
  return written.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}
