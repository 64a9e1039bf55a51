import { RESERVED } from "./reservedWords";

export const DIALECTS = [
  "DuckDB",
  "PostgreSQL",
  "Redshift",
  "Spark SQL",
  "BigQuery",
  "Snowflake",
  "SQL Server",
] as const;
/** Databricks speaks Spark SQL, and Fabric what SQL Server does. */
export type Dialect = (typeof DIALECTS)[number];

/**
 * A moment as a column holds it: `instant` in a type that knows its time zone, `utc` as the time of Greenwich in one that does not.
 * (In BigQuery these are TIMESTAMP and DATETIME, in Spark TIMESTAMP and TIMESTAMP_NTZ, elsewhere with and without time zone.)
 */
export type Moment = "instant" | "utc";

/** All in which databases differ, as far as the questions here need it. */
export interface Differences {
  /** Types: text, floating numbers of double precision, and whole numbers. */
  readonly text: string;
  readonly double: string;
  readonly whole: string;
  /** A name in quotes, and which names need none: there, they mean what is stored under them. */
  readonly quoted: (name: string) => string;
  readonly plain: RegExp;
  /** A text in quotes. */
  readonly literal: (text: string) => string;
  /** Whole days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
  readonly plusDays: (date: string, days: string) => string;
  readonly plusMonths: (date: string, months: string) => string;
  readonly yearOf: (date: string) => string;
  readonly monthOf: (date: string) => string;
  /** A whole number, 0 or above, over another, without its fraction. */
  readonly quotient: (number: string, divisor: number | string) => string;
  /** The day of a moment in a time zone, by the name that the database has for it. */
  readonly dayIn: (moment: string, kind: Moment, zone: string) => string;
  /** The natural logarithm. */
  readonly ln: (number: string) => string;
  /** What has a step worked out once, where a database would write it out again wherever a later one mentions it. */
  readonly once: string;
}

const ANY_CASE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const SMALL_LETTERS = /^[a-z_][a-z0-9_]*$/;

const doubled = (mark: string) => (name: string) => mark + name.replaceAll(mark, mark + mark) + mark;
const inText = doubled("'");
const withBackslashes = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const extracted = (part: string) => (date: string) => `EXTRACT(${part} FROM ${date})`;

/** Where one says AT TIME ZONE, a moment without a zone is given its own first. */
const atTimeZone = (moment: string, kind: Moment, zone: string) =>
  `CAST(${moment}${kind === "utc" ? " AT TIME ZONE 'UTC'" : ""} AT TIME ZONE ${inText(zone)} AS DATE)`;

/** Whether the database takes the fraction off by itself or not. */
const flooredInteger = (number: string, divisor: number | string) => `CAST(FLOOR(${number} / ${divisor}) AS INTEGER)`;

const DUCKDB: Differences = {
  text: "VARCHAR",
  double: "DOUBLE",
  whole: "BIGINT",
  quoted: doubled('"'),
  plain: ANY_CASE,
  literal: inText,
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  plusDays: (date, days) => `CAST(${date} + CAST(${days} AS INTEGER) AS DATE)`,
  plusMonths: (date, months) => `CAST(${date} + ${months} * INTERVAL '1' MONTH AS DATE)`,
  yearOf: extracted("YEAR"),
  monthOf: extracted("MONTH"),
  quotient: (number, divisor) => `${number} // ${divisor}`,
  dayIn: atTimeZone,
  ln: (number) => `LN(${number})`,
  once: "",
};

const POSTGRESQL: Differences = {
  ...DUCKDB,
  text: "TEXT",
  double: "DOUBLE PRECISION",
  // A name with capitals is only there under quotes.
  plain: SMALL_LETTERS,
  daysBetween: (from, to) => `(${to} - ${from})`,
  yearOf: (date) => `CAST(EXTRACT(YEAR FROM ${date}) AS INTEGER)`,
  monthOf: (date) => `CAST(EXTRACT(MONTH FROM ${date}) AS INTEGER)`,
  quotient: (number, divisor) => `${number} / ${divisor}`,
  once: "MATERIALIZED ",
};

const REDSHIFT: Differences = {
  ...POSTGRESQL,
  once: "",
  text: "VARCHAR(65535)",
  literal: (text) => inText(text.replaceAll("\\", "\\\\")),
  quotient: flooredInteger,
  daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
  plusDays: (date, days) => `CAST(DATEADD(day, ${days}, ${date}) AS DATE)`,
  plusMonths: (date, months) => `CAST(DATEADD(month, ${months}, ${date}) AS DATE)`,
};

const SPARK: Differences = {
  ...DUCKDB,
  text: "STRING",
  quoted: doubled("`"),
  literal: withBackslashes,
  daysBetween: (from, to) => `datediff(${to}, ${from})`,
  plusDays: (date, days) => `date_add(${date}, CAST(${days} AS INT))`,
  plusMonths: (date, months) => `add_months(${date}, CAST(${months} AS INT))`,
  quotient: (number, divisor) => `${number} DIV ${divisor}`,
  dayIn: (moment, kind, zone) => {
    const from = kind === "utc" ? "'UTC'" : "current_timezone()";
    return `CAST(convert_timezone(${from}, ${withBackslashes(zone)}, CAST(${moment} AS TIMESTAMP_NTZ)) AS DATE)`;
  },
};

const BIGQUERY: Differences = {
  ...DUCKDB,
  text: "STRING",
  double: "FLOAT64",
  whole: "INT64",
  quoted: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  literal: withBackslashes,
  daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  plusDays: (date, days) => `DATE_ADD(${date}, INTERVAL ${days} DAY)`,
  plusMonths: (date, months) => `DATE_ADD(${date}, INTERVAL ${months} MONTH)`,
  quotient: (number, divisor) => `DIV(${number}, ${divisor})`,
  dayIn: (moment, kind, zone) =>
    `DATE(${kind === "utc" ? `TIMESTAMP(${moment}, 'UTC')` : moment}, ${withBackslashes(zone)})`,
};

const SNOWFLAKE: Differences = {
  ...DUCKDB,
  literal: withBackslashes,
  daysBetween: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  plusDays: (date, days) => `DATEADD('day', ${days}, ${date})`,
  plusMonths: (date, months) => `DATEADD('month', ${months}, ${date})`,
  quotient: (number, divisor) => `FLOOR(${number} / ${divisor})`,
  dayIn: (moment, kind, zone) =>
    `CAST(CONVERT_TIMEZONE(${kind === "utc" ? "'UTC', " : ""}${withBackslashes(zone)}, ${moment}) AS DATE)`,
};

const SQL_SERVER: Differences = {
  ...DUCKDB,
  text: "NVARCHAR(4000)",
  double: "DOUBLE PRECISION",
  quoted: (name) => `[${name.replaceAll("]", "]]")}]`,
  literal: (text) => `N${inText(text)}`,
  daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
  plusDays: (date, days) => `DATEADD(day, ${days}, ${date})`,
  plusMonths: (date, months) => `DATEADD(month, ${months}, ${date})`,
  yearOf: (date) => `YEAR(${date})`,
  monthOf: (date) => `MONTH(${date})`,
  quotient: flooredInteger,
  ln: (number) => `LOG(${number})`,
};

/** The one place where databases differ. SQL Server names time zones as Windows does, all others as the IANA. */
export const DIFFERENCES: Readonly<Record<Dialect, Differences>> = {
  DuckDB: DUCKDB,
  PostgreSQL: POSTGRESQL,
  Redshift: REDSHIFT,
  "Spark SQL": SPARK,
  BigQuery: BIGQUERY,
  Snowflake: SNOWFLAKE,
  "SQL Server": SQL_SERVER,
};

/** A name of the person's own as the query writes it: in quotes only where it needs them, for quotes can change what is meant. */
export function identifier(dialect: Dialect, name: string): string {
  const { plain, quoted } = DIFFERENCES[dialect];
  return plain.test(name) && !RESERVED.has(name.toUpperCase()) ? name : quoted(name);
}

/** A date of the calendar, `yyyy-mm-dd`. */
export function dateLiteral(iso: string): string {
  return `CAST('${iso}' AS DATE)`;
}

/** A number with all its digits, as one of double precision: by themselves some databases take it for a decimal of few places. */
export function doubleLiteral(dialect: Dialect, number: number): string {
  return asDouble(dialect, String(number));
}

/** An expression as a number of double precision. */
export function asDouble(dialect: Dialect, expression: string): string {
  return `CAST(${expression} AS ${DIFFERENCES[dialect].double})`;
}
