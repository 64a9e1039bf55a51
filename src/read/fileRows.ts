import { CsvError, parse } from "csv-parse/sync";
import { ReadFailure } from "./ReadFailure";

const SEPARATORS = [",", ";", "\t", "|"];
/** Lines looked at to find the separator: titles may stand above the table. */
const LINES_SEEN = 40;
/** Excel's own way of saying what parts the fields, in the first line. */
const SAID = /^sep=(.)\r?\n/i;

/**
 * The fields of a CSV or TSV file, row by row, all rows of one width. Encoding and separator are found, as Excel finds them.
 * @throws ReadFailure where the file is no text, or its quotes do not close
 */
export function fileRows(bytes: Uint8Array): string[][] {
  const text = decoded(bytes);
  if (text.includes("\0")) throw new ReadFailure("The file is no CSV or TSV. Save it as CSV and read that.");
  const said = SAID.exec(text);
  const rows = fields(said ? text.slice(said[0].length) : text, said?.[1] ?? separatorOf(text));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** By its byte order mark; UTF-16 without one by its zeros; else UTF-8 where it is that, and Windows' Western letters. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first !== 0 && second === 0) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator by which most fields stand under one another; a comma where none does. */
function separatorOf(text: string): string {
  const start = text.split(/\r?\n/, LINES_SEEN).join("\n");
  const counted = SEPARATORS.map((separator) => ({ separator, fields: evenFields(start, separator) }));
  return counted.reduce((best, one) => (one.fields > best.fields ? one : best)).separator;
}

/** How many fields the most common width of the lines makes; lines of one field say nothing. */
function evenFields(text: string, separator: string): number {
  const widths = text.split("\n").map((line) => unquoted(line).split(separator).length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, lines]) => width * lines));
}

function unquoted(line: string): string {
  return line
    .split('"')
    .filter((_, i) => i % 2 === 0)
    .join("");
}

function fields(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new ReadFailure(`The file cannot be taken apart: ${error.message}.`);
    throw error;
  }
}
