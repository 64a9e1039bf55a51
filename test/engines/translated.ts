import type { Dialect } from "../../src/warehouse/dialects";
import type { Engine, Row } from "./Engine";
import type { Conversation } from "./python";

/** Databases that cannot be had here, by the name that sqlglot has for their SQL. */
export const TRANSLATED: readonly (readonly [Dialect, string])[] = [
  ["Redshift", "redshift"],
  ["BigQuery", "bigquery"],
  ["Snowflake", "snowflake"],
  ["SQL Server", "tsql"],
];

/** Parses SQL of a database that is not there as that database's, and runs its translation in one that is. */
export function translatedEngine(dialect: Dialect, read: string, sqlglot: Conversation, duckDb: Engine): Engine {
  const translated = async (sql: string) => String((await sqlglot.ask({ sql, dialect: read })).sql);
  return {
    ...duckDb,
    name: dialect,
    dialect,
    run: async (sql) => duckDb.run(await translated(sql)),
    rows: async (sql) => (await duckDb.rows(await translated(sql))).map(withDays),
    close: () => Promise.resolve(),
  };
}

/** A day and an interval make a moment in DuckDB, where they make a day in the database that was asked. */
function withDays(row: Row): Row {
  const day = (value: Row[string]) =>
    typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\d) 00:00:00$/, "$1") : value;
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, day(value)]));
}
