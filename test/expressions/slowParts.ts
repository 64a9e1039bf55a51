import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { automatonOf, type Place } from "./automaton";

/**
 * The parts of an expression by which it takes more than a time in proportion to a text: what one of them has read another can
 * read as well, so that an engine that goes back tries every parting of it (in the square of its length, or worse), or parts
 * that repeat within repeated parts (each character doubles the time). None where every text is read in one go.
 *
 * The two kinds of ambiguity are those of Weber & Seidl (1991), On the degree of ambiguity of finite automata: IDA (some text
 * leads from p to p, from p to q and from q to q) and EDA (two ways lead from p to p).
 */
export function slowParts(source: string, flags: string): string[] {
  return [...ambiguousParts(source, flags), ...slowLookaheads(source, flags)];
}

/** What a lookahead reads is read for itself: once where it stands at the start of the text, else again and again. */
function slowLookaheads(source: string, flags: string): string[] {
  const found: string[] = [];
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, flags.includes("u"));
  visitRegExpAST(pattern, {
    onAssertionEnter(assertion) {
      if (assertion.kind !== "lookahead") return;
      const inner = assertion.alternatives.map(({ raw }) => raw).join("|");
      const atStart = assertion.start === 1 && source.startsWith("^") && pattern.alternatives.length === 1;
      found.push(...ambiguousParts(atStart ? `^(?:${inner})` : inner, flags));
    },
  });
  return found;
}

function ambiguousParts(source: string, flags: string): string[] {
  const { places } = automatonOf(source, flags);
  const loops = places.map((_, at) => loopOf(places, at));
  const repeating = [...places.keys()].filter((at) => loops[at].size > 0);
  const found = new Set<string>();
  for (const p of repeating) {
    if (hasTwoWaysBack(places, p, loops[p])) found.add(`${places[p].written} repeats within itself`);
    for (const q of repeating) {
      if (p === q || places[q].surelyEnds || loops[p].has(q)) continue;
      if (sharesText(places, p, q, loops)) found.add(`${places[p].written} and ${places[q].written} can read the same`);
    }
  }
  return [...found];
}

/** The places from which a way leads back to this one and to which one leads; none where it is read once. */
function loopOf(places: readonly Place[], at: number): ReadonlySet<number> {
  const ahead = reachable(places, at);
  if (!ahead.has(at)) return new Set();
  return new Set([...ahead].filter((other) => reachable(places, other).has(at)));
}

function reachable(places: readonly Place[], from: number): Set<number> {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of places[at].next.keys()) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

type Tuple = readonly number[];

/** Whether one text leads from every place of `start` to the place of `goal` beside it, by ways that `within` allows. */
function leads(
  places: readonly Place[],
  start: Tuple,
  isGoal: (tuple: Tuple) => boolean,
  within: readonly (ReadonlySet<number> | undefined)[],
): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let tuple = open.pop(); tuple !== undefined; tuple = open.pop()) {
    for (const to of steps(places, tuple, within)) {
      if (isGoal(to)) return true;
      const key = to.join();
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(to);
    }
  }
  return false;
}

/** Where one more character, the same for all, can lead. */
function steps(
  places: readonly Place[],
  tuple: Tuple,
  within: readonly (ReadonlySet<number> | undefined)[],
): readonly Tuple[] {
  let tuples: { to: number[]; reads: bigint }[] = [{ to: [], reads: -1n }];
  tuple.forEach((at, i) => {
    const next = [...places[at].next.keys()].filter((to) => within[i]?.has(to) ?? true);
    tuples = tuples.flatMap(({ to, reads }) =>
      next
        .map((place) => ({ to: [...to, place], reads: reads & places[place].reads }))
        .filter((each) => each.reads !== 0n),
    );
  });
  return tuples.map(({ to }) => to);
}

function sharesText(places: readonly Place[], p: number, q: number, loops: readonly ReadonlySet<number>[]): boolean {
  return leads(places, [p, p, q], ([a, b, c]) => a === p && b === q && c === q, [loops[p], undefined, loops[q]]);
}

function hasTwoWaysBack(places: readonly Place[], p: number, loop: ReadonlySet<number>): boolean {
  const doubled = [...places[p].next].some(([to, ways]) => ways > 1 && loop.has(to));
  if (doubled) return true;
  const isBack = ([a, b]: Tuple) => a === p && b === p;
  const apart = [...loop].flatMap((a) => [...loop].filter((b) => b !== a).map((b) => [a, b]));
  return apart.some(
    (pair) =>
      leads(places, [p, p], ([a, b]) => a === pair[0] && b === pair[1], [loop, loop]) &&
      leads(places, pair, isBack, [loop, loop]),
  );
}
