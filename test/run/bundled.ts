import { readFile } from "node:fs/promises";
import type { DepOptimizationOptions } from "vite";
import { FORMULA_ENGINE, plainFields } from "../../src/preview/grid/univer/plainFields";

/**
 * The spreadsheet and the pane's library are thousands of files, which vitest would turn over one by one for each project and load one
 * by one in each worker. What is imported of them by name is bundled once; every name has to stand here, or it would be loaded twice.
 */
export const BUNDLED = [
  ...["@univerjs/core", "@univerjs/core/facade"],
  ...["sheets-core", "sheets-conditional-formatting", "sheets-table"].flatMap((name) => [
    `@univerjs/preset-${name}`,
    `@univerjs/preset-${name}/locales/en-US`,
  ]),
  ...["@fluentui/react-components", "react", "react-dom", "react-dom/client"],
  ...["react/jsx-runtime", "react/jsx-dev-runtime"],
];

const esbuildOptions: DepOptimizationOptions["esbuildOptions"] = {
  plugins: [
    {
      name: "plain fields",
      setup: (build) =>
        build.onLoad({ filter: FORMULA_ENGINE }, async ({ path }) => ({
          contents: plainFields(await readFile(path, "utf8")),
        })),
    },
  ],
};

/** How it is bundled, for a worker and for a page. */
export const BUNDLES = {
  ssr: { enabled: true, include: BUNDLED, esbuildOptions },
  // Bundled as for a page it would ask for a browser's random numbers.
  client: { enabled: true, include: BUNDLED, exclude: ["nanoid"], esbuildOptions },
};
