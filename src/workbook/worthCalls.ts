/** Text in quotes is no formula, whatever it says, and neither is the name of a sheet, as in 'WORTH.EPC (2)', or of a table's column. */
const QUOTED = /"[^"]*"|'[^']*'|\[[^[\]]*\]/g;
/** Excel writes the name with a mark before it where the add-in is not loaded. */
const CALL = /(?<![\w.])(?:_xldudf_)?WORTH[._]([A-Z]+)\s*\(/gi;

/**
 * The functions of Worth that a cell's formula calls, each once; none for a cell without a formula.
 * @example worthCalls("=IF(A1>0,WORTH.EPC(A1,1%),0)") // ["EPC"]
 */
export function worthCalls(formula: unknown): string[] {
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  const calls = [...formula.replace(QUOTED, " ").matchAll(CALL)].map(([, name]) => name.toUpperCase());
  return [...new Set(calls)];
}

/** The name that Excel gives a function of Worth while the add-in is not loaded, beside what only looks like one. */
const SAVED_NAME = /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\w.])_xldudf_WORTH_([A-Z]+)(?=\()/gi;

/** The formula with the functions of Worth under the names that Excel knows them by. Written under the others, they stay unknown. */
export function underOwnNames(formula: string): string {
  return formula.replace(SAVED_NAME, (part, name?: string) => (name === undefined ? part : `WORTH.${name}`));
}
