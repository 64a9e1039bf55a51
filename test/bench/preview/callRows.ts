import { sharedBrowser } from "../../browser/browser";
import { loadedPreview } from "../../browser/loadedPreview";
import type { Preview } from "../../browser/Preview";
import { servedPreview } from "../../browser/servedPreview";
import type { Row } from "../table/Row";

const ROWS = 5000;
/** Above them stand what a customer is worth, and the rate and its worth that hold for all. */
const FIRST = 2;
const LAST = FIRST + ROWS - 1;

/** What Judge's sheet asks of every keyword, whose clicks, conversions, CPC and clicks ahead stand in these cells. */
function asked(clicks: string, conversions: string, cpc: string, ahead: string): string[] {
  const seen = `${conversions},${clicks}`;
  return [
    `=WORTH.EPCRANGE($A$1,${seen},0.9,$B$1,$C$1)`,
    `=WORTH.VERDICT(${cpc},$A$1,${seen},0.9,$B$1,$C$1)`,
    `=WORTH.PROFITCHANCE(${cpc},$A$1,${seen},$B$1,$C$1)`,
    `=WORTH.MAXCPC($A$1,(${conversions}+$B$1*$C$1)/(${clicks}+$C$1))`,
    `=WORTH.PAUSEAFTER(${cpc},$A$1,${ahead},0,$B$1,$C$1)`,
    `=WORTH.LEARNINGCPC($A$1,${ahead},${seen},$B$1,$C$1)`,
  ];
}

const FUNCTIONS = asked("", "", "", "").length;
/** EPCRANGE fills three columns. */
const COLUMNS = ["F", "I", "J", "K", "L", "M"];

/** How much is saved by asking once for all rows of a table what else each row would ask for itself, in the preview workbook. */
export async function* callRows(): AsyncGenerator<Row> {
  const { address, close } = await servedPreview();
  const [once, each] = [await timesOf(address, true), await timesOf(address, false)];
  for (const what of ["written", "changed"] as const)
    yield {
      what: `${FUNCTIONS} functions once for all, ${what}`,
      size: ROWS,
      milliseconds: once[what],
      peer: { name: "a call for each row", milliseconds: each[what] },
    };
  close();
}

async function timesOf(address: string, isOnce: boolean): Promise<{ written: number; changed: number }> {
  const preview = await loadedPreview(await sharedBrowser(), `${address}/?empty`);
  preview.page.context().setDefaultTimeout(600_000);
  await preview.set("A1:C1", [[12, 0.02, 300]]);
  const keywords = Array.from({ length: ROWS }, (_, i) => [40 + ((i * 37) % 400), (i * 7) % 9, 0.1 + (i % 30) / 50]);
  await preview.set(
    `A${FIRST}:D${LAST}`,
    keywords.map(([clicks, conversions, cpc]) => [clicks, conversions, cpc, clicks]),
  );
  const column = (letter: string) => `$${letter}$${FIRST}:$${letter}$${LAST}`;
  const written = isOnce
    ? await timed(preview, asked(column("A"), column("B"), column("C"), column("D")), FIRST)
    : await timedRows(preview);
  const changed = await took(preview, "A1", [[13]]);
  await preview.page.context().close();
  return { written, changed };
}

async function timed(preview: Preview, formulas: readonly string[], row: number): Promise<number> {
  let all = 0;
  for (const [i, formula] of formulas.entries()) all += await took(preview, `${COLUMNS[i]}${row}`, [[formula]]);
  return all;
}

/** A formula in every row, a column at a time. */
async function timedRows(preview: Preview): Promise<number> {
  const rows = keywordRows();
  let all = 0;
  for (const [i, letter] of COLUMNS.entries())
    all += await took(
      preview,
      `${letter}${FIRST}:${letter}${LAST}`,
      rows.map((formulas) => [formulas[i]]),
    );
  return all;
}

function keywordRows(): string[][] {
  return Array.from({ length: ROWS }, (_, i) => {
    const row = FIRST + i;
    return asked(`A${row}`, `B${row}`, `C${row}`, `D${row}`);
  });
}

function took({ page }: Preview, place: string, cells: (string | number)[][]): Promise<number> {
  return page.evaluate(
    async ([at, written]) => {
      const start = performance.now();
      window.worthPreview?.write(at, written);
      await window.worthPreview?.calculated();
      return performance.now() - start;
    },
    [place, cells] as const,
  );
}
