import { shortText } from "../../../text/shortText";

/** Longer text is nobody's name, and marks without end take a normal form without end. */
const LONGEST_NAME = 200;

const SPELLED_OUT: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

/**
 * A name as it is the same in every way of writing it: capitals, blanks, accents and umlauts aside, and umlauts that are spelled
 * out. Addresses and numbers are nobody's name: in them letters stand for themselves.
 *
 * @example alikeName(" MUELLER,  Anna") === alikeName("Müller, Anna") // true
 */
function alikeName(name: string): string {
  const text = (shortText(name, LONGEST_NAME) ?? name.slice(0, LONGEST_NAME)).toLowerCase();
  const plain = [...text].map((letter) => SPELLED_OUT[letter] ?? letter).join("");
  const bare = plain.normalize("NFKD").replace(/\p{M}/gu, "").split(/\s+/u).filter(Boolean).join(" ");
  return /[\d@]/.test(bare) ? bare : bare.replace(/([aou])e/g, "$1");
}

/** Customers whose names are written in more than one way, each with its spellings in the order in which they come. */
export function spelledApart(names: readonly string[]): string[][] {
  const ways = new Map<string, Set<string>>();
  for (const name of names) {
    const key = alikeName(name);
    if (key === "") continue;
    const known = ways.get(key);
    if (known) known.add(name);
    else ways.set(key, new Set([name]));
  }
  return [...ways.values()].filter(({ size }) => size > 1).map((spellings) => [...spellings]);
}
