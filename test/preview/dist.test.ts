import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const dist = path.join(import.meta.dirname, "../../dist");

test("nothing of the preview is in dist", () => {
  expect(existsSync(dist), "run npm run build first").toBe(true);
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /preview|univer|chart\.?js/i.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts) {
    const text = readFileSync(path.join(dist, file), "utf8");
    expect(/@univerjs|univer-sheet|worthPreview|chartjs/i.test(text), file).toBe(false);
  }
});
