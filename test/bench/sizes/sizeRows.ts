import { DIST } from "../functions/built";
import type { Row } from "../table/Row";
import { builtSize, WHOLE } from "./builtSizes";

const FILES = ["functions.js", "functions.json", "taskpane.js", WHOLE];

/** How large the built add-in is. */
export function sizeRows(): Row[] {
  return FILES.map((file) => {
    const { raw, gzip } = builtSize(DIST, file);
    return { what: file, note: `${kilobytes(raw)}, ${kilobytes(gzip)} gzip` };
  });
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
