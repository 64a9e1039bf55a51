import { allStates } from "./allStates";
import { type Difference, differences } from "./differences";
import { hasLibreOffice, recalculated } from "./libreOffice";
import { nativeFormulas } from "./nativeFormulas";
import { xlsxBook } from "./xlsxBook";

/**
 * `npm run second-opinion`: has LibreOffice work out the formulas that every job writes, and tells each cell in which it shows
 * something else than the preview. The last line says how many agree.
 */
async function secondOpinion(): Promise<void> {
  const states = await allStates();
  const books = recalculated(states.map(({ book }) => xlsxBook(book)));
  const cells = states.map(({ book }) => nativeFormulas(book));
  const sheets = cells.map((own) => new Set(own.map(({ sheet }) => sheet)).size);
  const found = states.map(({ job, state }, i) => {
    const lines = differences(cells[i], books[i]).map((difference) => `${job}, ${state}: ${told(difference)}`);
    for (const line of lines) console.log(line);
    return lines.length;
  });
  const [formulas, different] = [sum(cells.map(({ length }) => length)), sum(found)];
  console.log(`${formulas - different} of ${formulas} formulas of ${sum(sheets)} sheets are as in LibreOffice`);
  if (different > 0 || formulas === 0) process.exitCode = 1;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function told({ sheet, address, formula, value, other }: Difference): string {
  const [shown, calculated] = [value, other].map((one) => JSON.stringify(one));
  return `${sheet}!${address} shows ${shown}, in LibreOffice ${calculated}: ${formula}`;
}

if (hasLibreOffice()) await secondOpinion();
else {
  console.error(
    "A second opinion needs LibreOffice, and no program soffice is on this machine. On Debian and Ubuntu:\n" +
      "apt-get install -y --no-install-recommends libreoffice-calc",
  );
  process.exitCode = 1;
}
