// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { judgeKeywords } from "../../../../src/taskpane/jobs/judgeKeywords/judgeKeywords";
import { JOBS, type AnyJob } from "../../../../src/taskpane/jobs/jobs";
import { onSample, plannedSheets, speechIn } from "../onSample";
import { seen } from "../seen";

const JUDGE = JOBS.find(({ id }) => id === judgeKeywords.id) as AnyJob;
const ROWS: (string | number)[][] = [
  ["North", 900, 700, 0],
  ["South", 1200, 300, 40],
  ["West", 60, 30, 1],
  ["East", 0, 0, 0],
];

/** What is called by its own name in a report with such a heading, on its sheet and in its table. */
const SUBJECTS = [
  ["Campaign", "Campaign verdicts", "Urteile über Kampagnen", "Kampagne"],
  ["Ad group", "Ad group verdicts", "Urteile über Anzeigengruppen", "Anzeigengruppe"],
  ["Search term", "Search term verdicts", "Urteile über Suchbegriffe", "Suchbegriff"],
  ["Placement", "Placement verdicts", "Urteile über Placements", "Placement"],
  ["Item ID", "Product verdicts", "Urteile über Produkte", "Produkt"],
  ["Keyword", "Keyword verdicts", "Keyword-Urteile", "Keyword"],
] as const;

function work(heading: string, language: "en" | "de") {
  const speech = speechIn(language, language === "en" ? "en-GB" : "de-DE");
  const rows = [[heading, "Clicks", "Cost", "Conversions"], ...ROWS];
  const worked = onSample(JUDGE, speech, { keywords: { sheetName: "Sample report", tableName: "T", rows, widths: [], formats: [] } }); // prettier-ignore
  const sheet = worked.sheet;
  const cells = JSON.stringify(sheet && plannedSheets(sheet));
  return { said: seen(JUDGE, worked, speech).join("\n"), name: sheet?.name, cells };
}

describe.each(SUBJECTS)("A report judged by %s", (heading, english, german, one) => {
  test.each(["en", "de"] as const)("names what is judged, in the answer and on the sheet: %s", (language) => {
    const { said, name, cells } = work(heading, language);
    expect(name).toBe(language === "en" ? english : german);
    expect(cells).toContain(`"${language === "en" ? english.replace(" verdicts", "") : one}"`);
    if (heading === "Keyword") return;
    expect(said).not.toMatch(/keyword/i);
    expect(cells.replaceAll(/Keyword_verdicts\w*/g, "")).not.toMatch(/keyword/i);
  });
});
