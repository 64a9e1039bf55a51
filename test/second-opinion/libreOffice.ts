import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "@e965/xlsx";

const PROGRAM = "soffice";
const PATIENCE = 15 * 60_000;

/** Whether LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync(PROGRAM, ["--version"], { stdio: "ignore", timeout: PATIENCE }).status === 0;
}

/**
 * The workbooks as LibreOffice calculates them, each in the place of the one that was given.
 * @throws Error where it gives no workbook back
 */
export function recalculated(books: readonly XLSX.WorkBook[]): XLSX.WorkBook[] {
  const folder = mkdtempSync(path.join(tmpdir(), "worth-second-opinion-"));
  try {
    const names = books.map((_, i) => `${i}.xlsx`);
    mkdirSync(path.join(folder, "given"));
    books.forEach((book, i) => writeFileSync(path.join(folder, "given", names[i]), bytesOf(book)));
    convert(folder, names);
    return names.map((name) => XLSX.read(readFileSync(path.join(folder, "calculated", name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bytesOf(book: XLSX.WorkBook): Buffer {
  return XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST: true }) as Buffer;
}

/** With a profile of its own: where a LibreOffice is open, another with the same profile does nothing. */
function convert(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const target = ["--convert-to", "xlsx", "--outdir", path.join(folder, "calculated")];
  const given = names.map((name) => path.join(folder, "given", name));
  const { status, stdout, stderr, error } = spawnSync(
    PROGRAM,
    [profile, "--headless", "--norestore", ...target, ...given],
    { timeout: PATIENCE, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`LibreOffice gave up: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
}
