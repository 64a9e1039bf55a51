import type { Dialect } from "../../src/warehouse/dialects";

/** A row as an engine gives it, by the names of its columns; days as `yyyy-mm-dd`, numbers perhaps as text. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The types that tables of tests have; each engine has a name of its own for them. */
export type ColumnType = "text" | "day" | "utc" | "instant" | "number";

/** A table as a CSV file with a header holds it: the names of its columns and their types. */
export interface CsvTable {
  readonly file: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** A database that runs: it takes a table, and answers a query. */
export interface Engine {
  /** With its version, as in "PostgreSQL 15". */
  readonly name: string;
  /** Whose SQL it is asked in. */
  readonly dialect: Dialect;
  /** How a view that takes the place of an older one begins. */
  readonly createView: string;
  load(table: string, from: CsvTable): Promise<void>;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  /** Keeps the answer of a query as a table, in the place of an older one. */
  keep(table: string, sql: string): Promise<void>;
  /** The process that works. */
  readonly process: number;
  close(): Promise<void>;
}
