import type { Role } from "../../imports/keywords/Role";
import type { DecimalMark } from "../../imports/numbers/DecimalMark";
import type { ChosenColumns } from "../../imports/table/findColumns";
import { isRecord } from "../workbookState/keptValues";

/** What a person decided about how the range is read. */
export interface ReadingChoices {
  readonly columns?: ChosenColumns<Role>;
  readonly decimal?: DecimalMark;
  readonly currency?: string;
}

/** Makes sense of the choices that a document kept. */
export function keptChoices(kept: unknown): ReadingChoices {
  if (!isRecord(kept)) return {};
  const { columns, decimal, currency } = kept;
  return {
    ...(isRecord(columns) && { columns: keptColumns(columns) }),
    ...((decimal === "." || decimal === ",") && { decimal }),
    ...(typeof currency === "string" && { currency }),
  };
}

/** The columns that were chosen, each by its place in the range, or null for "there is none". */
export function keptColumns<Name extends string>(kept: Record<string, unknown>): ChosenColumns<Name> {
  const chosen = Object.entries(kept).filter(([, index]) => index === null || Number.isInteger(index));
  return Object.fromEntries(chosen) as ChosenColumns<Name>;
}
