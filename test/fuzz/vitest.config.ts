import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tests = readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => path.join("test", file));
const withProperties = tests.filter((file) => /from "fast-check"/.test(readFileSync(path.join(root, file), "utf8")));

/** The tests that draw at random, with other draws at every run, and many more: `npm run fuzz`. */
export default defineConfig({
  root,
  test: {
    include: [...withProperties, "test/functions/hostile/hostile.test.ts", "test/fuzz/*.sweep.ts"],
    setupFiles: ["test/customFunctionsRuntime.ts", "test/fuzz/longDraws.ts"],
    env: { HOSTILE_SEED: String(Math.floor(Math.random() * 2 ** 31)), HOSTILE_CALLS: "100000" },
    testTimeout: 10 * 60_000,
  },
});
