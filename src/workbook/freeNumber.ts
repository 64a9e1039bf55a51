/**
 * The number of the next sheet of a kind, by the names of the tables on those there are: "" for the first, then 2, 3 ...
 * It goes into the sheet's table and cell names, so that two plans in one workbook never mean each other's cells.
 */
export function freeNumber(tableName: string, tables: readonly string[]): number | "" {
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  if (!taken.has(tableName.toLowerCase())) return "";
  let number = 2;
  while (taken.has(`${tableName}${number}`.toLowerCase())) number++;
  return number;
}
