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
