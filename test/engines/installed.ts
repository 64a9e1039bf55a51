import { execFileSync } from "node:child_process";
import { startDuckDb } from "./duckDb";
import type { Engine } from "./Engine";
import { postgresPrograms, startPostgres } from "./postgres";
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
  missing: () => (postgresPrograms() === undefined || !hasProgram("psql") ? "Debian's package postgresql" : undefined),
  install: () => debianPackage("postgresql"),
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

function hasProgram(name: string): boolean {
  try {
    execFileSync("which", [name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function debianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !hasProgram("apt-get"))
    throw new Error(`only root can install ${name}, with apt-get`);
  const quietly = {
    stdio: "pipe",
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update", "-qq"], quietly);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quietly);
}
