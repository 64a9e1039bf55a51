/**
 * The number of the next sheet of a kind, by the names of the tables on those there are and by the cells that they named: ""
 * for the first, then 2, 3 ... It goes into the sheet's table and cell names, so that two plans in one workbook never mean
 * each other's cells.
 *
 * @param cellStart what its cell names start with before the number, as in "Value" for Value2_days_ahead
 */
export function freeNumber(
  tableName: string,
  tables: readonly string[],
  cellStart?: string,
  cellNames: readonly string[] = [],
): number | "" {
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  const named = cellNames.map((name) => name.toLowerCase());
  const isTaken = (number: number | "") =>
    taken.has(`${tableName}${number}`.toLowerCase()) ||
    (cellStart !== undefined && named.some((name) => name.startsWith(`${cellStart}${number}_`.toLowerCase())));
  if (!isTaken("")) return "";
  let number = 2;
  while (isTaken(number)) number++;
  return number;
}
