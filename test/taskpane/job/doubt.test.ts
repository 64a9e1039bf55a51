import { expect, test } from "vitest";
import { CHANNEL_FORMAT } from "../../../src/imports/channels/channelFormat";
import { readTable } from "../../../src/imports/table/readTable";
import { doubtIn } from "../../../src/taskpane/job/doubt";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";
import { rangeOf } from "../../imports/reports/readCells";

/** What the pane doubts in a table of channels whose spend is this, told as if it began in row 10. */
function doubtOver(spend: readonly unknown[], language: "en" | "de" = "en"): string | undefined {
  const cells = [["Channel", "Spend", "Revenue"], ...spend.map((money, i) => [`Channel ${i}`, money, 5])];
  const range = { ...rangeOf(cells), row: 9 };
  const table = readTable(CHANNEL_FORMAT, range);
  const data = { contents: range, table, hasRoom: true } as never;
  return doubtIn(data, { language, texts: LANGUAGES[language], numbers: numbersIn(language) });
}

test("a few rows left out leave no doubt", () => {
  expect(doubtOver([1, 2, 3, 4, "?"])).toBeUndefined();
});

test("more than a fifth left out is doubtful, and the first of them is named", () => {
  expect(doubtOver([1, 2, 3, "?"])).toBe("Only 3 of 4 rows count. Look at row 14 (“?”).");
});

test("nothing read is never told as a success", () => {
  expect(doubtOver(["?", "?"])).toBe("No row of these cells counts. Look at row 11 (“?”).");
  expect(doubtOver(["?"], "de")).toBe("Keine Zeile dieser Zellen zählt. Sehen Sie nach in Zeile 11 („?“).");
  expect(doubtOver([])).toBe("No row of these cells counts.");
});
