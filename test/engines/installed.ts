import { debianPackage, hasProgram } from "./debianPackage";
import { startDuckDb } from "./duckDb";
import type { Engine } from "./Engine";
import { mayServe, postgresPrograms, startPostgres } from "./postgres";
import { converse, hasPackage, installPackage } from "./python";
import { startSpark } from "./spark";
import { TRANSLATED, translatedEngine } from "./translated";

/** Engines that come together, with how they are had. */
export interface Installation {
  /** What is asked there: one engine, or several by way of one program. */
  readonly names: readonly string[];
  /** Undefined where it is there, otherwise what is missing. */
  readonly missing: () => string | undefined;
  /** Throws where it cannot be installed. */
  readonly install: () => void;
  readonly start: () => Promise<Started>;
}

export interface Started {
  readonly engines: readonly Engine[];
  /** Said of all of them, where they are not the real ones. */
  readonly by?: string;
  stop(): Promise<void>;
}

export const DUCKDB: Installation = {
  names: ["DuckDB"],
  missing: () => undefined,
  install: () => undefined,
  start: async () => alone(await startDuckDb()),
};

export const POSTGRESQL: Installation = {
  names: ["PostgreSQL"],
  missing: () => {
    const programs = hasProgram("psql") ? postgresPrograms() : undefined;
    if (programs === undefined) return "Debian's package postgresql";
    return mayServe(programs) ? undefined : "a user other than root who may run its server";
  },
  install: () => {
    if (postgresPrograms() === undefined || !hasProgram("psql")) debianPackage("postgresql");
    if (!mayServe(postgresPrograms() ?? "")) throw new Error("the folders above its programs are closed to others");
  },
  start: async () => alone(await startPostgres(postgresPrograms() ?? "")),
};

export const SPARK: Installation = {
  names: ["Spark SQL"],
  missing: () => (!hasProgram("java") ? "Java" : hasPackage("pyspark") ? undefined : "pyspark from PyPI"),
  install: () => {
    if (!hasProgram("java")) debianPackage("default-jre-headless");
    if (!hasPackage("pyspark")) installPackage("pyspark");
  },
  start: async () => alone(await startSpark()),
};

export const SQLGLOT: Installation = {
  names: TRANSLATED.map(([dialect]) => dialect),
  missing: () => (hasPackage("sqlglot") ? undefined : "sqlglot from PyPI"),
  install: () => installPackage("sqlglot"),
  start: async () => {
    const duckDb = await startDuckDb();
    const sqlglot = await converse("translate.py");
    return {
      engines: TRANSLATED.map(([dialect, read]) => translatedEngine(dialect, read, sqlglot, duckDb)),
      by: `parsed by sqlglot ${String(sqlglot.greeting.version)} and run as its translation for ${duckDb.name}`,
      stop: async () => {
        await sqlglot.end();
        await duckDb.close();
      },
    };
  },
};

function alone(engine: Engine): Started {
  return { engines: [engine], stop: () => engine.close() };
}
