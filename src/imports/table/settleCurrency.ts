import { agreedCurrency, isCurrencyCode } from "../../text/numbers/currency";
import { formatCurrency } from "../../text/numbers/formatCurrency";
import { numberText } from "../../text/numbers/numberText";
import type { CellKind } from "./CellKind";
import type { CellReader } from "./cellReader";
import type { Columns } from "./ColumnNames";
import { headerCurrency } from "./headerText";
import type { CurrencyQuestion } from "./Question";

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
 * Finds the currency: by the currency column, by what the headings of money columns name (`Cost (GBP)`), and by what stands
 * beside the amounts or is shown there by the cells' number format. Where none of these names one, or no more than a sign that
 * several countries share, the number formats say which. Several are asked about, whether they stand in one of
 * these places or contradict each other; `$` beside `CAD` is one.
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
  const inRows: readonly Naming[] = [
    (row) => column.flatMap((role) => cells.currency(row, role) ?? []),
    (row) => money.flatMap((role) => amountCurrency(row, role, cells) ?? []),
  ];
  const named = inRows.map((naming) => withoutDoubles(rows.flatMap((row) => naming(row))));
  const said = withoutDoubles([...named[0], ...headings, ...named[1]]);
  const inFormats: Naming = (row) => money.flatMap((role) => formatted(row, role, cells) ?? []);
  const byFormats =
    said.length > 1 || isCurrencyCode(said.at(0) ?? "") ? [] : namedByFormats(rows, inFormats, said.at(0));
  const found = byFormats.length > 0 ? byFormats : said;
  if (chosen === undefined || (found.length > 0 && !found.includes(chosen))) {
    const question = found.length > 1 ? ({ about: "currency", found } as const) : null;
    return { currency: found.length === 1 ? found[0] : undefined, question, otherIn: () => undefined };
  }
  const parting = [...inRows, inFormats][[...named, byFormats].findIndex((all) => partsRows(all, chosen))];
  return { currency: chosen, question: null, otherIn: (row) => otherThan(chosen, parting?.(row)) };
}

/**
 * What the number formats name, where nothing else names a currency, or no more than a sign that several countries share: then
 * those of its countries.
 */
function namedByFormats(rows: readonly number[], inFormats: Naming, sign: string | undefined): readonly string[] {
  const named = withoutDoubles(rows.flatMap((row) => inFormats(row)));
  return sign === undefined ? named : named.filter((code) => agreedCurrency(sign, code) !== null);
}

/** Whether the rows are in several currencies, the chosen one among them. */
function partsRows(named: readonly string[], chosen: string): boolean {
  return withoutDoubles(named).length > 1 && named.some((currency) => agreedCurrency(currency, chosen) !== null);
}

function otherThan(chosen: string, named: readonly string[] | undefined): string | undefined {
  if (!named) return undefined;
  const isChosen = named.length > 0 && named.every((currency) => agreedCurrency(currency, chosen) !== null);
  return isChosen ? undefined : [...new Set(named)].join(" ");
}

/** The same currencies, without a sign such as `$` where one code stands beside it that it is used for. */
function withoutDoubles(named: readonly string[]): readonly string[] {
  const all = [...new Set(named)];
  return all.filter((sign) => {
    const meant = all.filter((code) => code !== sign && agreedCurrency(sign, code) === code);
    return meant.length !== 1;
  });
}

/** What is typed beside an amount stands for itself: the format of its cell writes nothing. */
function formatted<Role extends string>(row: number, role: Role, cells: CellReader<Role>): string | null {
  return typeof cells.cell(row, role) === "number" ? formatCurrency(cells.format(row, role)) : null;
}

function amountCurrency<Role extends string>(row: number, role: Role, cells: CellReader<Role>): string | null {
  const cell = cells.cell(row, role);
  const text = typeof cell === "string" ? cell : cells.shown(row, role);
  return /[^\d.,\s%-]/.test(text) ? (numberText(text)?.currency ?? null) : null;
}
