import { quotedSheet } from "../../workbook/a1";

const [LRE, RLE, PDF, LRO, RLO] = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e"];
const [LRI, RLI, FSI, PDI] = ["\u2066", "\u2067", "\u2068", "\u2069"];

const OVERRIDES: ReadonlySet<string> = new Set([LRO, RLO]);
const EMBEDDINGS: ReadonlySet<string> = new Set([LRE, RLE, LRO, RLO]);
const ISOLATES: ReadonlySet<string> = new Set([LRI, RLI, FSI]);

/** Letters that are written from right to left, and all marks that steer direction. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What ends a paragraph ends every isolate in it. */
const PARAGRAPH_ENDS = /[\p{Cc}\u2029]+/gu;

/**
 * Text of the person's as it can stand inside a sentence: whatever directions it is written in, what stands around it keeps
 * its own. Text without anything that turns is left as it is.
 *
 * Source: Unicode Standard Annex 9, sections 2.4 (explicit isolates) and 5.2 (names in messages).
 * @example isolated("tea") // "tea"
 * @example isolated("\u202eaet") // "\u2068aet\u2069": an override is dropped
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  const kept = withoutLooseMarks(text.replace(PARAGRAPH_ENDS, " "));
  return isIsolate(kept) ? kept : `${FSI}${kept}${PDI}`;
}

/** A place as a sentence names it: the sheet's name cannot turn the address behind it. */
export function placeNamed({ sheetName, address }: { readonly sheetName: string; readonly address: string }): string {
  return `${isolated(quotedSheet(sheetName))}!${address}`;
}

/** Whether all of a text whose marks are in pairs is one isolate already. */
function isIsolate(text: string): boolean {
  if (!text.startsWith(FSI)) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (ISOLATES.has(text[i])) depth++;
    if (text[i] === PDI && --depth === 0) return i === text.length - 1;
  }
  return false;
}

/** Drops every mark that nothing closes or that closes nothing, and overrides, which spell a name backwards, with their ends. */
function withoutLooseMarks(text: string): string {
  const loose = new Set<number>();
  const open: number[] = [];
  let isolates = 0;
  const drop = (at: number | undefined) => at !== undefined && loose.add(at);
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    const last = open.at(-1);
    if (EMBEDDINGS.has(mark) || ISOLATES.has(mark)) {
      open.push(i);
      if (ISOLATES.has(mark)) isolates++;
    } else if (mark === PDF) {
      if (last === undefined || !EMBEDDINGS.has(text[last])) drop(i);
      else if (OVERRIDES.has(text[open.pop() ?? last])) [last, i].forEach(drop);
    } else if (mark === PDI) {
      if (isolates === 0) drop(i);
      else closeIsolate();
    }
  }
  open.forEach(drop);
  return loose.size === 0 ? text : [...Array(text.length).keys()].map((i) => (loose.has(i) ? "" : text[i])).join("");

  function closeIsolate() {
    while (EMBEDDINGS.has(text[open.at(-1) ?? 0])) drop(open.pop());
    open.pop();
    isolates--;
  }
}
