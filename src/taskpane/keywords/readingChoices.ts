import type { Role } from "../../imports/keywords/Role";
import type { Choices } from "../../imports/table/Choices";
import type { ChosenColumns } from "../../imports/table/findColumns";
import { isRecord } from "../workbookState/keptValues";

/** What a person decided about how a range of keywords is read. */
export type ReadingChoices = Choices<Role>;

/** Makes sense of the choices that a document kept, whatever was read. */
export function keptChoices<Name extends string>(kept: unknown): Choices<Name> {
  if (!isRecord(kept)) return {};
  const { columns, many, decimal, currency } = kept;
  return {
    columns: isRecord(columns) ? keptColumns(columns) : undefined,
    many: Array.isArray(many) ? many.filter(isColumn) : undefined,
    decimal: decimal === "." || decimal === "," ? decimal : undefined,
    currency: typeof currency === "string" ? currency : undefined,
  };
}

/** The columns that were chosen, each by its place in the range, or null for "there is none". */
export function keptColumns<Name extends string>(kept: Record<string, unknown>): ChosenColumns<Name> {
  const chosen = Object.entries(kept).filter(([, index]) => index === null || Number.isInteger(index));
  return Object.fromEntries(chosen) as ChosenColumns<Name>;
}

function isColumn(kept: unknown): kept is number {
  return Number.isInteger(kept) && (kept as number) >= 0;
}
