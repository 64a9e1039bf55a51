/**
 * Measures a function's peer in a process of its own, on the same cells: run by functionRows.ts as `measurePeer.ts ID`.
 * Prints a line of JSON.
 */
import { builtMetadata, loadFunctions } from "../functions/built";
import { caseOf } from "../functions/cases";
import type { Cells } from "../functions/cells";
import { collectBefore, millisecondsSince } from "../medianMilliseconds";
import type { Peered } from "../table/Row";
import { PEERS, worstApart } from "./peers";

const [id] = process.argv.slice(2);
const described = builtMetadata().find((one) => one.id === id);
const found = described && caseOf(described);
const fn = loadFunctions().get(id);
const peer = PEERS[id];
if (!found || !fn || !peer) throw new Error(`${id}: there is no case or no peer for it`);

const cellsOf = (rows: number, run: number) => found.given.map((given) => given?.(rows, run)) as Cells[];
const small = cellsOf(100, 0);
for (let warm = 0; warm < 20; warm++) peer.answers(small);

let cells: Cells[] = [];
let theirs: number[] | Cells = [];
// As the function is measured: each run has cells of its own, made before the clock starts, that nothing has looked at yet.
const times = Array.from({ length: 3 }, (_, run) => {
  cells = cellsOf(peer.rows, run + 1);
  collectBefore(peer.rows);
  const start = process.cpuUsage();
  theirs = peer.answers(cells);
  return millisecondsSince(start);
});
const answer = fn(...cells, { functionName: id }) as Cells | number;
const ours = peer.ours?.(answer) ?? [answer].flat(2).map(Number);
const peered: Peered = {
  name: peer.name,
  milliseconds: times.sort((a, b) => a - b)[1],
  whyAhead: peer.whyAhead,
  apart: worstApart(ours, theirs.flat().map(Number)),
};
console.log(JSON.stringify(peered));
