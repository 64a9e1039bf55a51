import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** A place in an expression at which one character is read. */
export interface Place {
  /** As it is written, with its quantifier. */
  readonly written: string;
  /** Which characters of the alphabet it reads, a bit each. */
  readonly reads: bigint;
  /** How many ways lead to each place that may follow. */
  readonly next: Map<number, number>;
  /** Whether, once here, nothing that follows can make the match fail. */
  surelyEnds: boolean;
}

export interface Automaton {
  readonly places: readonly Place[];
}

/** What stands between two places without reading: the start of the text, or what the character before must be. */
interface Gap {
  readonly atStart: boolean;
  readonly after: bigint | undefined;
  /** "end" for `$`, "unsure" for any other assertion. */
  readonly asserts: "nothing" | "end" | "unsure";
}

interface Edge {
  readonly place: number;
  readonly gap: Gap;
}

/** A part of an expression: where it begins and ends, and how it is passed without reading, if it can be. */
interface Part {
  readonly first: readonly Edge[];
  readonly last: readonly Edge[];
  readonly empty: Gap | undefined;
}

const NO_GAP: Gap = { atStart: false, after: undefined, asserts: "nothing" };
const NOTHING: Part = { first: [], last: [], empty: NO_GAP };
/** Of a part that may come a certain number of times at most, so many copies stand for all. */
const MOST_COPIES = 5;
/** One character of each kind that expressions tell apart; those that an expression names are added. */
const ALPHABET =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGMTXZ[\\]^_`abcdefgkmoruvxyz{|}~\t\n\r\u00a0\u202f\u2028\ufeff–—−’“”„¡¿£€²½äéßñÉÄłč\u0301١１中한🍵\u202e：";

/**
 * The places of an expression and which may follow which, after Glushkov: a quantifier without a bound is a way back, and one
 * with a bound as many copies as it allows. An expression that may begin anywhere has a place before it that reads all.
 */
export function automatonOf(source: string, flags: string): Automaton {
  const builder = new Builder(source, flags);
  return { places: builder.build() };
}

class Builder {
  private readonly places: Place[] = [];
  private readonly alphabet: readonly string[];
  private readonly all: bigint;
  private readonly pattern: AST.Pattern;

  constructor(
    source: string,
    private readonly flags: string,
  ) {
    this.pattern = new RegExpParser().parsePattern(source, 0, source.length, flags.includes("u"));
    // Without the flag a character beyond the first 65,536 is read as two.
    const isOne = (letter: string) => flags.includes("u") || letter.length === 1;
    this.alphabet = [...new Set([...ALPHABET, ...source])].filter(isOne);
    this.all = (1n << BigInt(this.alphabet.length)) - 1n;
  }

  build(): readonly Place[] {
    const whole = this.alternatives(this.pattern.alternatives, "");
    if (!this.flags.includes("y")) this.addSearch(whole.first.filter(({ gap }) => !gap.atStart));
    for (const { place, gap } of whole.last) {
      const { reads, next } = this.places[place];
      const readsToEnd = gap.asserts === "end" && reads === this.all && next.has(place);
      if (gap.asserts === "nothing" || readsToEnd) this.places[place].surelyEnds = true;
    }
    return this.places;
  }

  /** The engine tries an expression that is not anchored from every character on. */
  private addSearch(first: readonly Edge[]): void {
    if (first.length === 0) return;
    const search = this.addPlace("the search for a beginning", this.all);
    this.link(search, search);
    for (const { place, gap } of first) {
      if (gap.after === undefined) this.link(search, place);
      else {
        const before = this.addPlace("the character before", gap.after);
        this.link(search, before);
        this.link(before, place);
      }
    }
  }

  private alternatives(alternatives: readonly AST.Alternative[], quantified: string): Part {
    return alternatives
      .map(({ elements }) =>
        elements.map((element) => this.part(element, quantified)).reduce((a, b) => this.joined(a, b), NOTHING),
      )
      .reduce((a, b) => ({
        first: [...a.first, ...b.first],
        last: [...a.last, ...b.last],
        empty: a.empty && b.empty ? NO_GAP : (a.empty ?? b.empty),
      }));
  }

  private part(element: AST.Element, quantified: string): Part {
    switch (element.type) {
      case "Assertion":
        return { ...NOTHING, empty: this.gap(element) };
      case "Group":
      case "CapturingGroup":
        return this.alternatives(element.alternatives, quantified);
      case "Quantifier":
        return this.repeated(element, quantified);
      case "Backreference":
        return this.repeatedReading(element, quantified);
      default:
        return this.reading(element.raw, quantified);
    }
  }

  /** A group of one character reads the same again; what a longer one reads is not looked into. */
  private repeatedReading({ resolved }: AST.Backreference, quantified: string): Part {
    if (Array.isArray(resolved)) throw new Error("Two groups of one name are not looked into.");
    return this.alternatives(resolved.alternatives, quantified);
  }

  private reading(raw: string, quantified: string): Part {
    const one = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gymd]/g, ""));
    const reads = this.alphabet.reduce((bits, letter, at) => (one.test(letter) ? bits | (1n << BigInt(at)) : bits), 0n);
    const edges = [{ place: this.addPlace(quantified || raw, reads), gap: NO_GAP }];
    return { first: edges, last: edges, empty: undefined };
  }

  private repeated({ element, min, max, raw }: AST.Quantifier, quantified: string): Part {
    const unbounded = max === Infinity;
    const copies = unbounded ? Math.max(1, min) : Math.min(max, Math.max(MOST_COPIES, min));
    let whole = NOTHING;
    for (let copy = 1; copy <= copies; copy++) {
      const part = this.part(element, unbounded ? raw : quantified);
      if (unbounded && copy === copies) this.linkBack(part);
      whole = this.joined(whole, copy > min ? { ...part, empty: NO_GAP } : part);
    }
    return whole;
  }

  private linkBack(part: Part): void {
    for (const end of part.last) for (const start of part.first) this.linkOver(end, start);
  }

  private joined(a: Part, b: Part): Part {
    for (const end of a.last) for (const start of b.first) this.linkOver(end, start);
    return {
      first: [...a.first, ...(a.empty ? through(a.empty, b.first) : [])],
      last: [...b.last, ...(b.empty ? through(b.empty, a.last) : [])],
      empty: a.empty && b.empty ? bothGaps(a.empty, b.empty) : undefined,
    };
  }

  private linkOver(end: Edge, start: Edge): void {
    const { atStart, after } = bothGaps(end.gap, start.gap);
    const fits = after === undefined || (this.places[end.place].reads & after) !== 0n;
    if (!atStart && fits) this.link(end.place, start.place);
  }

  private gap(assertion: AST.Assertion): Gap {
    switch (assertion.kind) {
      case "start":
        return { ...NO_GAP, atStart: !this.flags.includes("m") };
      case "end":
        return { ...NO_GAP, asserts: this.flags.includes("m") ? "unsure" : "end" };
      case "word":
        return { ...NO_GAP, asserts: "unsure" };
      case "lookahead":
        return { ...NO_GAP, asserts: "unsure" };
      case "lookbehind":
        return { ...NO_GAP, asserts: "unsure", after: this.charactersBefore(assertion) };
    }
  }

  private charactersBefore({ alternatives, negate }: AST.LookbehindAssertion): bigint | undefined {
    const [elements] = alternatives.map((alternative) => alternative.elements);
    if (alternatives.length !== 1 || elements.length !== 1) return undefined;
    const [only] = elements;
    if (only.type !== "Character" && only.type !== "CharacterSet" && only.type !== "CharacterClass") return undefined;
    const read = this.reading(only.raw, "").first[0].place;
    return negate ? this.all & ~this.places[read].reads : this.places[read].reads;
  }

  private addPlace(written: string, reads: bigint): number {
    return this.places.push({ written, reads, next: new Map(), surelyEnds: false }) - 1;
  }

  private link(from: number, to: number): void {
    const { next } = this.places[from];
    next.set(to, (next.get(to) ?? 0) + 1);
  }
}

function through(gap: Gap, edges: readonly Edge[]): Edge[] {
  return edges.map((edge) => ({ place: edge.place, gap: bothGaps(gap, edge.gap) }));
}

function bothGaps(a: Gap, b: Gap): Gap {
  const after = a.after === undefined ? b.after : b.after === undefined ? a.after : a.after & b.after;
  const asserts = [a.asserts, b.asserts].includes("unsure")
    ? "unsure"
    : a.asserts === "nothing"
      ? b.asserts
      : a.asserts;
  return { atStart: a.atStart || b.atStart, after, asserts };
}
