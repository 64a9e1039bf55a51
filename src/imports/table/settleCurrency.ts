import { agreedCurrency } from "../../text/numbers/currency";
import { numberText } from "../../text/numbers/numberText";
import type { CellReader } from "./cellReader";
import type { Columns } from "./ColumnNames";
import { headerCurrency } from "./headerText";
import type { CurrencyQuestion } from "./Question";
import type { CellKind } from "./CellKind";

/** The currency of a table, what to ask about it, and which rows the answer leaves out. */
export interface SettledCurrency {
  readonly currency?: string;
  readonly question: CurrencyQuestion | null;
  /** The currency of a row, where it is another than the chosen one ("" for an unknown one); undefined for all others. */
  readonly otherIn: (row: number) => string | undefined;
}

/** The currencies that a row names. */
type Naming = (row: number) => readonly string[];

/**
 * Finds the currency: that of the currency column, else what the headings of money columns name (`Cost (GBP)`), else
 * what stands beside the amounts or is shown there by the cells' number format. Several are asked about, and so are two that
 * these ways of naming one disagree on.
 * @param rows those with figures that count
 * @param chosen the user's answer; one that the table does not have counts only where the table names none
 */
export function settleCurrency<Role extends string>(
  rows: readonly number[],
  cells: CellReader<Role>,
  columns: Columns<Role>,
  kinds: Readonly<Record<Role, CellKind>>,
  chosen: string | undefined,
): SettledCurrency {
  const roles = (Object.keys(kinds) as Role[]).filter((role) => cells.has(role));
  const money = roles.filter((role) => kinds[role] === "money");
  const column = roles.filter((role) => kinds[role] === "currency");
  const headings = money.flatMap((role) => headerCurrency(columns[role]?.heading ?? "") ?? []);
  const namings: readonly Naming[] = [
    (row) => column.flatMap((role) => cells.currency(row, role) ?? []),
    () => headings,
    (row) => money.flatMap((role) => amountCurrency(row, role, cells) ?? []),
  ];
  const named = namings.map((naming) => ({ naming, found: [...new Set(rows.flatMap(naming))] }));
  const first = named.find(({ found }) => found.length > 0);
  const disagreed = disagreement(named.map(({ found }) => found));
  const found = disagreed ?? first?.found ?? [];
  if (chosen === undefined || (found.length > 0 && !found.includes(chosen))) {
    const question = found.length > 1 ? ({ about: "currency", found } as const) : null;
    return { currency: found.length === 1 ? found[0] : undefined, question, otherIn: () => undefined };
  }
  const otherIn = (row: number) => {
    if (disagreed) {
      const names = namings.flatMap((naming) => naming(row));
      return names.length === 0 || names.some((name) => areOne(name, chosen)) ? undefined : names.join(" ");
    }
    const names = first?.naming(row) ?? [];
    return names.length > 0 && names.every((name) => name === chosen) ? undefined : names.join(" ");
  };
  const tellsRows = disagreed !== undefined || (found.length > 1 && first?.naming !== namings[1]);
  return { currency: chosen, question: null, otherIn: tellsRows ? otherIn : () => undefined };
}

/** All currencies, where one way of naming them knows one that a way before it does not; undefined where they agree. */
function disagreement(ways: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first = [], ...others] = ways.filter((found) => found.length > 0);
  const isKnown = (name: string) => first.some((known) => areOne(known, name));
  if (others.flat().every(isKnown)) return undefined;
  return [...first, ...new Set(others.flat().filter((name) => !isKnown(name)))];
}

/** Whether two names may mean one currency, as $ and CAD do. */
function areOne(one: string, other: string): boolean {
  return agreedCurrency(one, other) !== null;
}

function amountCurrency<Role extends string>(row: number, role: Role, cells: CellReader<Role>): string | null {
  const cell = cells.cell(row, role);
  const text = typeof cell === "string" ? cell : cells.shown(row, role);
  return /[^\d.,\s%-]/.test(text) ? (numberText(text)?.currency ?? null) : null;
}
