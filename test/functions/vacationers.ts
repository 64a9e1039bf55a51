import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

const folder = path.join(import.meta.dirname, "../../../shared/data");
const [traitsFile, segmentsFile] = ["vacmotdesc.csv", "flexclust_vacmot6_partition.csv"].map((name) =>
  path.join(folder, name),
);

const rowsOf = (file: string): string[][] => parse(readFileSync(file, "utf8"));

/** Who 1,000 Australians are, and the published segments of their motives for a holiday, row by row with headings. */
export const vacationers = {
  missing: !existsSync(traitsFile) || !existsSync(segmentsFile),
  /** What they did not say stands there as NA. */
  traits: () => rowsOf(traitsFile).map((row) => row.map((cell) => (cell === "NA" ? "" : cell))),
  segments: () => rowsOf(segmentsFile).map(([cell], row) => [row === 0 ? cell : Number(cell)]),
};
