import type { ReadTable } from "./JobData";

/** What a table tells of how it was read, for a source whose cells may be one of several kinds of table. */
export function asRead({ headerRow, columns, questions, rowsRead, leftOut, currency }: ReadTable): ReadTable {
  return { headerRow, columns, questions, rowsRead, leftOut, currency };
}
