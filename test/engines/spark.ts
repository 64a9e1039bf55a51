import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ColumnType, Engine, Row } from "./Engine";
import { converse } from "./python";

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "STRING",
  day: "DATE",
  utc: "TIMESTAMP_NTZ",
  instant: "TIMESTAMP",
  number: "DOUBLE",
};

/** Small tables take Java longer to get ready for than to read: compiled once and not again, in half of the time. */
const FOR_LITTLE = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC";

/** Spark in local mode with two workers, by way of PySpark. */
export async function startSpark({ memory = "1g", java = FOR_LITTLE } = {}): Promise<Engine> {
  const folder = mkdtempSync(path.join(tmpdir(), "worth-spark-"));
  const spark = await converse("spark.py", [memory, folder], { JAVA_TOOL_OPTIONS: java });
  return {
    name: `Spark ${String(spark.greeting.version)}`,
    dialect: "Spark SQL",
    createView: "CREATE OR REPLACE TEMPORARY VIEW",
    load: async (table, { file, columns }) => {
      const schema = Object.entries(columns).map(([name, type]) => `${name} ${TYPES[type]}`);
      await spark.ask({ load: table, file, schema: schema.join(", ") });
    },
    process: Number(spark.greeting.process),
    keep: async (table, sql) => void (await spark.ask({ keep: table, as: sql })),
    run: async (sql) => void (await spark.ask({ run: sql })),
    rows: async (sql) => (await spark.ask({ sql })).rows as Row[],
    close: async () => {
      await spark.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
