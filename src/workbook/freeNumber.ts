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
  const ofTables = tables.map((name) => numberAfter(tableName, name));
  const ofCells = cellNames.map((name) =>
    cellStart === undefined || !name.includes("_")
      ? undefined
      : numberAfter(cellStart, name.slice(0, name.indexOf("_"))),
  );
  const taken = new Set<string | undefined>([...ofTables, ...ofCells]);
  if (!taken.has("")) return "";
  let number = 2;
  while (taken.has(String(number))) number++;
  return number;
}

/** What follows the start of a name, whatever the case of its letters; undefined where it starts otherwise. */
function numberAfter(start: string, name: string): string | undefined {
  return name.toLowerCase().startsWith(start.toLowerCase()) ? name.slice(start.length) : undefined;
}
