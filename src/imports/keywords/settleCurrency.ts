import { cellText } from "../cells/cells";
import { currencyNamed } from "../numbers/currency";
import { numberText } from "../numbers/numberText";
import { headerCurrency } from "../table/headerText";
import type { CurrencyQuestion } from "../table/Question";
import type { RowSource } from "./readRow";
import { MONEY_ROLES } from "./Role";

/** The currency of a table, what to ask about it, and the rows that the user's answer leaves out. */
export interface SettledCurrency {
  readonly currency: string | undefined;
  readonly question: CurrencyQuestion | null;
  readonly otherRows: ReadonlySet<number>;
}

/**
 * Finds the currency: that of the currency column, else what the headings of money columns name (`Cost (GBP)`), else
 * what stands beside the amounts or is shown there by the cells' number format. Several are asked about.
 * @param chosen the user's answer; one that the table does not have counts only where the table names none
 */
export function settleCurrency(
  rows: readonly number[],
  source: RowSource,
  chosen: string | undefined,
): SettledCurrency {
  const found = currenciesOf(rows, source);
  const answered = chosen !== undefined && (found.length === 0 || found.includes(chosen));
  if (!answered) {
    const question = found.length > 1 ? ({ about: "currency", found } as const) : null;
    return { currency: found.length === 1 ? found[0] : undefined, question, otherRows: new Set() };
  }
  const inColumn = columnCurrencies(rows, source);
  const otherRows = rows.filter((_, at) => inColumn[at] != null && inColumn[at] !== chosen);
  return { currency: chosen, question: null, otherRows: new Set(otherRows) };
}

function currenciesOf(rows: readonly number[], source: RowSource): readonly string[] {
  return [columnCurrencies(rows, source), headingCurrencies(source), amountCurrencies(rows, source)]
    .map((found) => [...new Set(found.filter((currency) => currency !== null))])
    .reduce((best, found) => (best.length > 0 ? best : found));
}

function columnCurrencies(rows: readonly number[], { cells, columns }: RowSource): (string | null)[] {
  const index = columns.currency?.index;
  return index === undefined ? [] : rows.map((row) => currencyNamed(cellText(cells[row][index])));
}

function headingCurrencies({ columns }: RowSource): (string | null)[] {
  return MONEY_ROLES.map((role) => headerCurrency(columns[role]?.heading ?? ""));
}

function amountCurrencies(rows: readonly number[], { cells, shown, columns }: RowSource): (string | null)[] {
  const found = new Set<string | null>();
  for (const role of MONEY_ROLES) {
    const index = columns[role]?.index;
    if (index === undefined) continue;
    for (const row of rows) {
      const cell = cells[row][index];
      const text = typeof cell === "string" ? cell : cellText(shown?.[row]?.[index]);
      if (/[^\d.,\s%-]/.test(text)) found.add(numberText(text)?.currency ?? null);
    }
  }
  return [...found];
}
