import { DuckDBInstance } from "@duckdb/node-api";
import type { ColumnType, Engine, Row } from "./Engine";

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  day: "DATE",
  utc: "TIMESTAMP",
  instant: "TIMESTAMPTZ",
  number: "DOUBLE",
};

/** DuckDB in this process, as its npm package brings it. Half of the machine, for the same time on any. */
export async function startDuckDb(): Promise<Engine> {
  const database = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  const rows = async (sql: string) => {
    const read = await database.runAndReadAll(sql);
    return read.getRowObjectsJson() as Row[];
  };
  const [{ version }] = await rows("SELECT version() AS version");
  return {
    name: `DuckDB ${String(version).replace(/^v/, "")}`,
    dialect: "DuckDB",
    createView: "CREATE OR REPLACE VIEW",
    rows,
    process: process.pid,
    keep: async (table, sql) => void (await database.run(`CREATE OR REPLACE TABLE ${table} AS\n${sql}`)),
    run: async (sql) => void (await database.run(sql)),
    load: async (table, { file, columns }) => {
      const types = Object.entries(columns).map(([name, type]) => `'${name}': '${TYPES[type]}'`);
      await database.run(
        `CREATE OR REPLACE TABLE ${table} AS
         SELECT * FROM read_csv('${file}', header = true, auto_detect = false, columns = {${types.join(", ")}})`,
      );
    },
    close: () => Promise.resolve(database.closeSync()),
  };
}
