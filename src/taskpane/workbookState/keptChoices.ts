import { currencyNamed } from "../../imports/numbers/currency";
import type { DecimalMark } from "../../imports/numbers/DecimalMark";
import type { ChosenColumns } from "../../imports/table/findColumns";
import { isRecord, keptColumn, oneOf, own } from "./keptValues";

/** What a person decided about how a table is read. */
export interface ReadingChoices<Role extends string> {
  readonly columns?: ChosenColumns<Role>;
  readonly decimal?: DecimalMark;
  /** An ISO code, or a sign that several countries share. */
  readonly currency?: string;
}

const MARKS: readonly DecimalMark[] = [".", ","];

/**
 * The choices that a document kept about a table, whatever it holds: each is held to what a person could have chosen, and
 * counts as not made otherwise.
 *
 * @param roles what columns of such a table can be
 */
export function keptChoices<Role extends string>(kept: unknown, roles: readonly Role[]): ReadingChoices<Role> {
  if (!isRecord(kept)) return {};
  const chosen: ReadingChoices<Role> = {
    columns: keptColumns(own(kept, "columns"), roles),
    decimal: oneOf(own(kept, "decimal"), MARKS),
    currency: keptCurrency(own(kept, "currency")),
  };
  return withoutGaps(chosen);
}

function keptColumns<Role extends string>(kept: unknown, roles: readonly Role[]): ChosenColumns<Role> | undefined {
  if (!isRecord(kept)) return undefined;
  const columns: Partial<Record<Role, number | null>> = {};
  for (const role of roles) {
    const column = keptColumn(own(kept, role));
    if (column !== undefined) columns[role] = column;
  }
  return columns;
}

/** A currency by the name that the readers of tables give it: the code "EUR", never the sign "€". */
function keptCurrency(kept: unknown): string | undefined {
  return typeof kept === "string" && currencyNamed(kept) === kept ? kept : undefined;
}

/** A choice that was not made is not there at all: spread over others, it would unmake them. */
function withoutGaps<Choices extends object>(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== undefined)) as Choices;
}
