// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { exportCells } from "../imports/reports/exportCells";
import { SegmentSearch } from "../../src/core/segments/SegmentSearch";
import { tableOf } from "../core/segments/tableOf";
import { adjustedRandIndex } from "../core/segments/adjustedRandIndex";

const FILE = "flexclust_vacmot.csv";
const survey = exportCells(FILE, ",");
const published = exportCells("flexclust_vacmot6_partition.csv", ",");

test.runIf(survey !== null && published !== null)(
  `a real survey of a thousand people and twenty motives, with yes and no in words, is segmented, and every row's own formula places it where the search did (needs ${FILE})`,
  async () => {
    const workbook = await calculatedWorkbook();
    const [header, ...rows] = survey ?? [];
    const words = rows.map((row) => row.map((cell) => (cell === "1" ? "yes" : "no")));
    await workbook.set(`A1:T${words.length + 1}`, [header, ...words]);
    const job = await PaneInNode.at("Segment customers", workbook);
    await job.use("A1");
    await job.said(/^1,000 customers with 20 needs read/);
    await job.choose("Number of segments", "6");
    await job.said(/^1,000 customers fall into 6 segments/);
    await job.said(/These segments run into each other/);
    const sheet = await WrittenSheet.read(workbook, await job.write());
    expect(sheet.errors()).toEqual([]);
    const segments = (await workbook.values(`Sheet1!U2:U${words.length + 1}`)).flat().map(Number);
    expect(segments).toEqual([...new SegmentSearch(tableOf(rows.map((row) => row.map(Number)))).segmentsOfRows(6)]);
    // Theirs were found on motives that were not standardised, and weigh rare ones less.
    const theirs = (published ?? []).slice(1).map(([segment]) => Number(segment));
    expect(adjustedRandIndex(segments, theirs)).toBeGreaterThan(0.3);
  },
);
