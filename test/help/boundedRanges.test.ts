import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** Excel on the web hands a function no more than 5 MB, so nobody is to learn whole columns from us. */
const WHOLE_COLUMN = /WORTH\.[A-Z]+\([^`\n]*?\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b/;

/** All source files of a room. */
const filesIn = (room: string) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(room, file));

test("README, the functions' examples and the pane take ranges, not whole columns", () => {
  const files = ["README.md", ...["src/functions", "src/help", "src/taskpane", "src/sample"].flatMap(filesIn)];
  const lines = files.flatMap((file) => readFileSync(path.join(root, file), "utf8").split("\n"));
  const formulas = lines.filter((line) => line.includes("=WORTH."));
  expect(formulas.length).toBeGreaterThan(60);
  expect(formulas.filter((line) => WHOLE_COLUMN.test(line))).toEqual([]);
  expect("=WORTH.CUSTOMERVALUE(A:A, C2:C9)").toMatch(WHOLE_COLUMN);
});
