/**
 * How exports head the columns that are looked for: by role, best name first. A name is compared without capitals,
 * accents, spaces and punctuation; a pattern is tested on the heading as headerText gives it.
 */
export type ColumnNames<Role extends string> = Readonly<Record<Role, readonly (string | RegExp)[]>>;

/** A column by its place in the range and the heading it bears ("" without one). */
export interface ColumnRef {
  readonly index: number;
  readonly heading: string;
}

/** The column found for a role, and how: by its name, by what stands in it, or because the user said so. */
export interface FoundColumn extends ColumnRef {
  readonly by: "name" | "content" | "user";
  /** Other columns that could be meant, the likeliest first. */
  readonly others: readonly ColumnRef[];
  /** Whether another column bears as good a name, so that the user has to choose. */
  readonly ambiguous: boolean;
}

export type Columns<Role extends string> = Readonly<Partial<Record<Role, FoundColumn>>>;
