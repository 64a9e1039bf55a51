import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { BUNDLES } from "./run/bundled";
import { RealDataReporter } from "./run/RealDataReporter";
import { SlowFilesFirst } from "./run/SlowFilesFirst";
import { TriedAgainReporter } from "./run/TriedAgainReporter";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The pane and the workbook as a whole, beside office.js. */
const PANES = filesOf("expressions", "manifest", "pane", "preview", "workbook");

/** Parts of the pane by themselves, some of them drawn in a page. */
const PAGES = filesOf("taskpane");

const UNIT = {
  setupFiles: ["test/customFunctionsRuntime.ts", "test/run/fixedSeed.ts"],
  // A test that hangs is told from one on a machine that is busy with something else, where all take three times as long.
  testTimeout: 180_000,
  hookTimeout: 60_000,
  sequence: { groupOrder: 0 },
  // By itself vitest leaves one core to others: half of a machine with two.
  maxWorkers: availableParallelism(),
  // Files of a worker share what it has loaded: loading the pane and its library anew for each takes longer than most of them.
  isolate: false,
  // Room for what is soon gone again: with the little that there is by itself, looking for it takes an eighth of the time.
  execArgv: ["--max-semi-space-size=64"],
  deps: { optimizer: BUNDLES },
};

/** After the others come those that now and then wait: for the spreadsheet to hear of a change, or, last of all, for a page in a browser. */
const ONE_MORE = availableParallelism() + 1;

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: SlowFilesFirst },
    reporters: ["default", new TriedAgainReporter(), new RealDataReporter()],
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, "test/browser/**", ...PAGES, ...PANES],
          ...UNIT,
        },
      },
      {
        root,
        test: {
          name: "page",
          include: PAGES,
          ...UNIT,
          setupFiles: [...UNIT.setupFiles, "test/run/closing.ts", "test/run/patience.ts"],
        },
      },
      {
        root,
        // React as users get it. What it looks after besides while one writes a program takes as long again as all that a test does;
        // the parts by themselves are drawn with it.
        esbuild: { jsxDev: false },
        test: {
          name: "pane",
          include: PANES,
          ...UNIT,
          maxWorkers: ONE_MORE,
          sequence: { groupOrder: 1 },
          env: { NODE_ENV: "production" },
          setupFiles: [...UNIT.setupFiles, "test/run/closing.ts"],
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/globalSetup.ts"],
          testTimeout: 400_000,
          hookTimeout: 60_000,
          // A browser on a busy machine can miss a click; a test that fails twice in a row is broken. What was tried again is reported.
          retry: 1,
          // Files share the pages that their worker has opened: opening one takes longer than most tests.
          isolate: false,
          maxWorkers: ONE_MORE,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

function filesOf(...rooms: readonly string[]): string[] {
  return rooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`);
}
