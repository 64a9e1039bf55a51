import { type Dialect, DIFFERENCES } from "./dialects";

/** A step of a query: what it gives, under a name that tells. */
export interface QueryStep {
  readonly name: string;
  /** Lines of SQL, from SELECT on. */
  readonly sql: string;
  /** Whether later steps use its figures so often that it must not be worked out for each. */
  readonly once?: boolean;
}

/**
 * A query in steps, each a common table expression that later ones build on. The first, which looks at the person's own table, begins with
 * `worth_`: one of the table's name would look at itself in some databases. Later ones may be called as any table is.
 *
 * @param says what it gives, for whoever finds it in a folder a year later
 */
export function inSteps(
  dialect: Dialect,
  says: readonly string[],
  steps: readonly QueryStep[],
  answer: string,
): string {
  const comment = says.map((line) => `-- ${line}`);
  const written = steps.map(
    ({ name, sql, once = false }) => `${name} AS ${once ? DIFFERENCES[dialect].once : ""}(\n${indented(sql)}\n)`,
  );
  return [...comment, `WITH ${written.join(",\n")}`, answer.trim()].join("\n");
}

function indented(sql: string): string {
  return sql
    .trim()
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}

/** What stands in a query only under a condition. */
export function when(holds: boolean, sql: string): string {
  return holds ? sql : "";
}
