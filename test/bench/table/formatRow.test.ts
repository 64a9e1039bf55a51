import { expect, test } from "vitest";
import { formatHead, formatRow } from "./formatRow";

const NARROWEST = 160;
const full = {
  what: "EPC cells in the preview, written",
  size: 1_000_000,
  milliseconds: 12_345.6,
  growth: 1.04,
  againMilliseconds: 123.4,
  peakMegabytes: 1234,
  aboveCellsMegabytes: 999,
  peer: { name: "formulajs BINOM.DIST", milliseconds: 123_456, apart: 1.36e-12 },
  note: "a search, rows are a survey",
};

test("a full row stands under its head, within 160 columns", () => {
  const [head, row] = [formatHead(), formatRow(full)];
  expect(row.length).toBeLessThanOrEqual(NARROWEST);
  expect(row.indexOf("12346") + "12346".length).toBe(head.indexOf(" ms ") + " ms".length);
  expect(row.indexOf(full.note)).toBe(head.indexOf("note"));
});

test("time per row is in microseconds, and a peer that takes ten times as long is ten times slower than ours", () => {
  expect(formatRow(full)).toMatch(/ 12\.3 +1\.0 +123 .* 10\.0 +1e-12 /);
});

test("where a peer is quicker the row says by how much and why, and elsewhere nothing of it", () => {
  const peer = { name: "plain loop", milliseconds: 40, whyAhead: "it checks nothing" };
  const said = "the peer is 2.5 times as fast: it checks nothing";
  expect(formatRow({ what: "EPC", milliseconds: 100, peer, note: "seven searches" })).toContain(
    `seven searches; ${said}`,
  );
  expect(formatRow({ what: "EPC", milliseconds: 41, peer })).not.toContain("as fast");
  expect(formatRow({ what: "EPC", milliseconds: 100, peer: { ...peer, whyAhead: undefined } })).toContain("why yet");
});

test("what does not apply stays blank", () => {
  expect(formatRow({ what: "functions.js" })).toBe("functions.js");
});
