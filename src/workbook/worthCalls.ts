/** Text in quotes is no formula, whatever it says. */
const QUOTED = /"[^"]*"/g;
/** Excel writes the name with a mark before it where the add-in is not loaded. */
const CALL = /(?<![\w.])(?:_xldudf_)?WORTH[._]([A-Z]+)\s*\(/gi;

/**
 * The functions of Worth that a cell's formula calls, each once; none for a cell without a formula.
 * @example worthCalls("=IF(A1>0,WORTH.EPC(A1,1%),0)") // ["EPC"]
 */
export function worthCalls(formula: unknown): string[] {
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  const calls = [...formula.replace(QUOTED, '""').matchAll(CALL)].map(([, name]) => name.toUpperCase());
  return [...new Set(calls)];
}
