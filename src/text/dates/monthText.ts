import { serialDay } from "../../core/dates/serialDay";
import { shortText } from "../shortText";
import { monthNamed } from "./monthNames";

/** Longer text names no month. */
const LONGEST_MONTH = 30;
/** `2026-05`, `2026/5`. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})$/;
/** `05/2026`, `5.2026`. */
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
/** `May 2026`, `Mai 26`, `mai-2026`, `mayo de 2026`. */
const NAMED = /^(\p{L}{3,12})\.?(?: |-|\/|, | de )'?(\d{4}|\d{2})$/u;

/**
 * The first day of the month that a text names with its year, as an Excel serial number; undefined for any other text. Two
 * figures are a year of this century.
 * @example monthText("Mai 2026") // 46143
 */
export function monthText(text: string): number | undefined {
  const short = shortText(text, LONGEST_MONTH) ?? "";
  const [, year, month] = YEAR_FIRST.exec(short) ?? [];
  if (year !== undefined) return serialDay(Number(year), Number(month), 1);
  const [, first, second] = MONTH_FIRST.exec(short) ?? [];
  if (first !== undefined) return serialDay(Number(second), Number(first), 1);
  const [, name, written] = NAMED.exec(short) ?? [];
  const named = name === undefined ? undefined : monthNamed(name);
  if (named === undefined) return undefined;
  return serialDay(written.length > 2 ? Number(written) : 2000 + Number(written), named, 1);
}
