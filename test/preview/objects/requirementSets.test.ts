import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { CLASSES } from "../../../src/preview/objects/classes";

const root = path.join(import.meta.dirname, "../../..");

/** The version of ExcelApi that manifest.xml asks for: what the add-in may use without asking. */
const FLOOR = Number(
  /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8"))?.[1],
);

/** From Microsoft's typings: the minor version of ExcelApi that brought each member, by names as `Range.values`. */
function versions(): Map<string, number> {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const found = new Map<string, number>();
  let className = "";
  let version: number | undefined;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, opened] = /^ {4}(?:export )?class (\w+)/.exec(line) ?? [];
    const [, minor] = /\[Api set: ExcelApi 1\.(\d+)/.exec(line) ?? [];
    const [, member] = /^ {8}(?:readonly )?(\w+)[?(:]/.exec(line) ?? [];
    if (opened) className = opened;
    else if (minor) version = Number(minor);
    else if (member && version !== undefined) {
      const name = `${className}.${member}`;
      found.set(name, Math.min(version, found.get(name) ?? version));
      version = undefined;
    }
  }
  return found;
}

/** What the pane asks Excel for first, by `isSetSupported`, and does without where it is missing. */
const ASKED_FOR = ["RangeAreas.select"];

test("the preview answers no member that the oldest Excel of the manifest does not have", () => {
  const since = versions();
  const members = Object.entries(CLASSES).flatMap(([name, { properties, methods }]) =>
    Object.keys({ ...properties, ...methods }).map((member) => `${name}.${member}`),
  );
  const known = members.filter((member) => since.has(member));
  expect(known.length).toBeGreaterThan(80);
  expect(known.filter((member) => (since.get(member) ?? 0) > FLOOR)).toEqual(ASKED_FOR);
});
