import type { Row } from "./Row";

/** The columns of the table, 131 characters before the note. */
const COLUMNS: readonly { readonly head: string; readonly width: number; readonly of: (row: Row) => string }[] = [
  { head: "what", width: -33, of: ({ what }) => what },
  { head: "rows", width: 9, of: ({ size }) => size?.toLocaleString("en") ?? "" },
  { head: "ms", width: 8, of: ({ milliseconds }) => digits(milliseconds) },
  { head: "µs/row", width: 7, of: (row) => digits(microsecondsPerRow(row)) },
  { head: "growth", width: 6, of: ({ growth }) => growth?.toFixed(1) ?? "" },
  { head: "again", width: 6, of: ({ againMilliseconds }) => digits(againMilliseconds) },
  { head: "MB", width: 5, of: ({ peakMegabytes }) => peakMegabytes?.toFixed(0) ?? "" },
  { head: "+MB", width: 4, of: ({ aboveCellsMegabytes }) => aboveCellsMegabytes?.toFixed(0) ?? "" },
  { head: "peer", width: -21, of: ({ peer }) => peer?.name ?? "" },
  { head: "its ms", width: 7, of: ({ peer }) => digits(peer?.milliseconds) },
  { head: "faster", width: 6, of: (row) => digits(timesFaster(row)) },
  { head: "apart", width: 6, of: ({ peer }) => peer?.apart?.toExponential(0) ?? "" },
  { head: "note", width: -1, of: (row) => [row.note, aheadOf(row)].filter(Boolean).join("; ") },
];

export const LEGEND = [
  "ms: median of the runs, in processor time but for the preview and written sheets, collecting garbage included. growth: time per row over that of the size above it, 1 where it only grows with its rows;",
  "1.26 for ten times as many rows is n^1.1. again: ms where the same cells are given again.",
  "MB: the most memory its process has held, cells among it; +MB: of that, more than before the call.",
  "faster: the peer's time over ours, in this run; below 1 the note says why. apart: the worst relative difference of the peer's answers from ours.",
].join("\n");

export function formatHead(): string {
  return line(COLUMNS.map(({ head }) => head));
}

/** A row as a line, its columns under those of `formatHead`. */
export function formatRow(row: Row): string {
  return line(COLUMNS.map(({ of }) => of(row)));
}

function line(cells: readonly string[]): string {
  const padded = cells.map((cell, i) => {
    const { width } = COLUMNS[i];
    return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
  });
  return padded.join(" ").trimEnd();
}

function microsecondsPerRow({ milliseconds, size }: Row): number | undefined {
  return milliseconds !== undefined && size ? (milliseconds / size) * 1000 : undefined;
}

function timesFaster({ milliseconds, peer }: Row): number | undefined {
  return milliseconds && peer ? peer.milliseconds / milliseconds : undefined;
}

/** Less than this may be chance. */
const AHEAD = 1.05;

/** By how much the peer was quicker, and why; "" where it was not. */
function aheadOf(row: Row): string {
  const times = 1 / (timesFaster(row) ?? 1);
  if (times < AHEAD) return "";
  return `the peer is ${times.toFixed(1)} times as fast: ${row.peer?.whyAhead ?? "nobody has found out why yet"}`;
}

/** Three digits, or all of a large number. */
function digits(value: number | undefined): string {
  if (value === undefined) return "";
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
