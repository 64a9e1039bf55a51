/** What written sheets say of the cells that they look up. {source} and {here} stand for formulas. */
export const lookup = {
  complete: "All {source} rows of the source are here.",
  incomplete: "{source} rows in the source, {here} here: write again.",
  /** Headings of the columns by which rows are found: where a row stands there, and how many there are. */
  place: "Place in source",
  rows: "Rows in source",
  /** Why rows to come may be missed. */
  bounded: (last: string) =>
    `Other things stand in the same columns, so that only the rows down to ${last} are looked up: write again once rows are added below.`,
  /** Figures that formulas cannot look up. */
  asRead: (count: number) =>
    count === 1
      ? "1 row cannot be looked up by its name, so that its figures are copies as they were read."
      : `${count} rows cannot be looked up by their names, so that their figures are copies as they were read.`,
};
