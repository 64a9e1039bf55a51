import { parse } from "csv-parse/sync";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const DATA = path.join(import.meta.dirname, "../../../../shared/data");

/** The cells of an export file in ../shared/data, all of them text; null where it is missing: who needs it says so in its name. */
export function exportCells(file: string, delimiter: "," | "\t"): string[][] | null {
  const place = path.join(DATA, file);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return csvCells(new TextDecoder(encoding).decode(bytes), delimiter);
}

/** The cells of CSV text, as Excel splits it: rows of any length, blank lines included. */
export function csvCells(text: string, delimiter: string): string[][] {
  return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
}
