import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import type { Preview } from "../Preview";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { de } from "../../../src/taskpane/texts/de";
import { JobPane } from "./JobPane";
import { violations } from "./access/violations";
import { WrittenSheet } from "../../pane/WrittenSheet";

afterEach(closePreviews);

const NAMES = JOBS.map(({ words }) => words.de.name);

/** Words that no German sentence holds. "in" and "so" are words of both. */
const ENGLISH = /\b(the|and|of|your|with|from|what|which|that|this|is|are|each|no|not|for|to|by|it)\b/i;

/** Functions, models and SQL speak English to everybody. */
const SPOKEN_BY_FORMULAS = /WORTH\.|^=|BG\/NBD|Pareto\/NBD|SELECT|As of|Within sum of squares/;

/** Everything that the pane shows or has read aloud, in pieces. */
async function said(preview: Preview): Promise<string[]> {
  return preview.pane.evaluate(() => {
    const pieces: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) pieces.push(node.textContent ?? "");
      for (const name of ["aria-label", "placeholder", "title", "aria-description"])
        pieces.push(element.getAttribute(name) ?? "");
    }
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
  });
}

/** Opens whatever is folded away. */
async function openAll(preview: Preview): Promise<void> {
  await preview.pane.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>("[aria-expanded=false]")) closed.click();
  });
  await preview.pane.waitForFunction(() => document.querySelector("[aria-expanded=false]") === null);
}

const english = (pieces: readonly string[]) => [
  ...new Set(pieces.filter((piece) => ENGLISH.test(piece) && !SPOKEN_BY_FORMULAS.test(piece))),
];

/** Text on a sheet that no formula spills there. */
function typed(preview: Preview, name: string): Promise<string[]> {
  return preview.excel(async (context, sheet: string) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("formulas");
    await context.sync();
    const cells = (used.formulas as unknown[][]).flatMap((row, i) =>
      row.flatMap((text, j) => {
        if (typeof text !== "string" || text === "" || text.startsWith("=")) return [];
        const parent = used.getCell(i, j).getSpillParentOrNullObject();
        parent.load("address");
        return [{ text, parent }];
      }),
    );
    await context.sync();
    return cells.filter(({ parent }) => parent.isNullObject).map(({ text }) => text);
  }, name) as Promise<string[]>;
}

/** The pane of somebody who works in German, past its welcome. */
async function opened(): Promise<{ preview: Preview; pane: JobPane }> {
  const preview = await openPreview("?locale=de-DE&empty");
  const pane = new JobPane(preview);
  await pane.button(de.home.welcome.skip).click();
  return { preview, pane };
}

test("who works in German reads no English on the home list and among the problems", async () => {
  const preview = await openPreview("?locale=de-DE&empty");
  const pane = new JobPane(preview);
  expect(await preview.pane.evaluate(() => document.documentElement.lang)).toBe("de");
  expect(english(await said(preview))).toEqual([]);
  await pane.button(de.home.welcome.skip).click();
  expect(english(await said(preview))).toEqual([]);
  await pane.button(new RegExp(`^${de.home.problems.name}`)).click();
  await pane.said(de.problems.none);
  expect(english(await said(preview))).toEqual([]);
});

test.each(NAMES)("%s: pane and sheets are in German, but for what formulas answer", async (job) => {
  const { preview, pane } = await opened();
  await pane.button(new RegExp(`^${job}`)).click();
  expect(english(await said(preview))).toEqual([]);
  await pane.button(de.job.sample).click();
  await preview.pane.locator("button:not([aria-disabled=true])", { hasText: de.write.button }).waitFor();
  await openAll(preview);
  expect(english(await said(preview))).toEqual([]);
  expect(await violations(preview)).toEqual([]);
  const before = await preview.sheetNames();
  await pane.button(de.write.button).click();
  await pane.said(/^Auf das Tabellenblatt „.+“ geschrieben/);
  const written = (await preview.sheetNames()).filter((name) => !before.includes(name));
  expect(written.length).toBeGreaterThan(0);
  for (const name of written) {
    const sheet = await WrittenSheet.read(preview, name);
    expect(sheet.errors(), name).toEqual([]);
    expect(english(await typed(preview, name)), name).toEqual([]);
  }
});

test("sheets to fill in are in German, and so is the screen that writes them", async () => {
  const { preview, pane } = await opened();
  const { know } = de;
  await pane.button(new RegExp(`^${know.name}`)).click();
  await pane.said(know.orders.none);
  expect(english(await said(preview))).toEqual([]);
  expect(await violations(preview)).toEqual([]);
  const before = await preview.sheetNames();
  for (const [button, words] of [
    [know.parts.interview.sample, know.writtenSample(know.interview.name)],
    [know.parts.readiness.write, know.written(know.readiness.name)],
    [know.parts.stage.write, know.written(know.stage.name)],
  ]) {
    await pane.button(button).click();
    await pane.said(words);
  }
  const written = (await preview.sheetNames()).filter((name) => !before.includes(name));
  expect(written.length).toBe(4);
  for (const name of written) {
    const sheet = await WrittenSheet.read(preview, name);
    expect(sheet.errors(), name).toEqual([]);
    expect(english(await typed(preview, name)), name).toEqual([]);
  }
});

test("the guide, a function's help while typing and an error's sentence in the pane are in German", async () => {
  const { preview, pane } = await opened();
  await pane.button(new RegExp(`^${de.home.functionGuide.name}`)).click();
  await pane.said("WORTH.EPC");
  await openAll(preview);
  await pane.said("Geld, das ein Kunde nach Kosten einbringt; eine Zelle oder ein Bereich.");
  expect(english(await said(preview))).toEqual([]);
  await preview.set("A1", [["=WORTH.EPC(100,1.2)"]]);
  await pane.button(de.backToHome).click();
  await pane.button(new RegExp(`^${de.home.problems.name}`)).click();
  await pane.said("Conversion-Rate: 1,2. Erforderlich: ein Wert von 0 bis 1 (0 % bis 100 %).");
  await preview.click("A3");
  await preview.page.keyboard.type("=WORTH.MAXC");
  await preview.page
    .getByText(/Der höchste Preis, den ein Klick wert ist/)
    .first()
    .waitFor();
});
