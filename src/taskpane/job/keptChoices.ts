import type { Choices } from "../../imports/table/Choices";
import { isRecord } from "../workbookState/keptValues";

/** More columns than a sheet has. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;
const LONGEST_ANSWER = 40;

/** Makes sense of what a document kept of how a range is read. */
export function keptChoices(kept: unknown): Choices {
  if (!isRecord(kept)) return {};
  const { headerRow, columns, many, decimal, currency, answers } = kept;
  return {
    headerRow: isNoneOrBelow(headerRow, ROWS) ? headerRow : undefined,
    columns: entriesOf(columns, (index) => isNoneOrBelow(index, COLUMNS)),
    many: Array.isArray(many) ? many.filter((index) => isBelow(index, COLUMNS)).slice(0, COLUMNS) : undefined,
    decimal: decimal === "." || decimal === "," ? decimal : undefined,
    currency: typeof currency === "string" ? currency : undefined,
    answers: entriesOf(
      answers,
      (answer): answer is string => typeof answer === "string" && answer.length <= LONGEST_ANSWER,
    ),
  };
}

function entriesOf<T>(kept: unknown, fits: (value: unknown) => value is T): Readonly<Record<string, T>> | undefined {
  if (!isRecord(kept)) return undefined;
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, T] => fits(entry[1])));
}

function isBelow(value: unknown, end: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
}

function isNoneOrBelow(value: unknown, end: number): value is number | null {
  return value === null || isBelow(value, end);
}
