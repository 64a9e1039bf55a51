/** A text as long as a cell takes, of a shape that readers of text are slow on where they go back over it. */
export interface AwkwardText {
  readonly shape: string;
  readonly text: string;
}

const LENGTH = 30_000;

/** What is repeated to the end. */
const UNITS: Readonly<Record<string, string>> = {
  spaces: " ",
  "no-break spaces": "\u00a0",
  "narrow no-break spaces": "\u202f",
  tabs: "\t",
  "line breaks": "\n",
  "Windows line breaks": "\r\n",
  "line separators": "\u2028",
  "spaces and line breaks": " \n",
  digits: "1",
  "full-width digits": "１",
  points: ".",
  commas: ",",
  "groups of three": ",234",
  "digits and spaces": "1 ",
  minuses: "-",
  "long dashes": "–",
  pluses: "+",
  "percent signs": "%",
  "dollar signs": "$",
  "opening brackets": "(",
  "closing brackets": ")",
  "square brackets": "[",
  apostrophes: "'",
  quotes: '"',
  "number signs": "#",
  colons: ":",
  "exclamation marks": "!",
  letters: "a",
  capitals: "A",
  accents: "\u0316\u0301",
  emoji: "🍵",
  "halves of emoji": "\ud800",
  "letters that fall apart into eighteen": "ﷺ",
  "right-to-left marks": "\u202e",
};

/** Mixes that go a long way in some reader before they fail. */
const MIXES: Readonly<Record<string, string>> = {
  "a plus, spaces, x, a line break and y": `+${" ".repeat(LENGTH)}x\ny`,
  "a dollar sign, spaces and an opening bracket": `$${" ".repeat(LENGTH)}(`,
  "a number, spaces and x": `1${" ".repeat(LENGTH)}x`,
  "two numbers far apart": `1${" ".repeat(LENGTH)}2`,
  "a number, spaces and a percent sign": `5${" ".repeat(LENGTH)}%`,
  "spaces, a percent sign, spaces and x": `${" ".repeat(LENGTH / 2)}%${" ".repeat(LENGTH / 2)}x`,
  "a bracket, spaces and a bracket": `(${" ".repeat(LENGTH)})`,
  "a bracket and digits": `(${"1".repeat(LENGTH)}`,
  "digits and x": `${"1".repeat(LENGTH)}x`,
  "digits, a point and digits": `${"1".repeat(LENGTH / 2)}.${"1".repeat(LENGTH / 2)}x`,
  "a date, spaces and x": `2025-01-31${" ".repeat(LENGTH)}x`,
  "a time with many decimals": `2025-01-31T10:00:00.${"0".repeat(LENGTH)}x`,
  "a day, spaces and a month": `15${" ".repeat(LENGTH)}Jan${" ".repeat(9)}2025x`,
  "a range of many dashes": `1K ${"- ".repeat(LENGTH / 2)}10K`,
  "a range of many words": `1K${" to 2K".repeat(LENGTH / 6)}`,
  "less than and spaces": `<${" ".repeat(LENGTH)}\n10`,
  "a total and spaces": `Total:${" ".repeat(LENGTH)}\nx`,
  "a heading, spaces and a currency": `Cost${" ,".repeat(LENGTH / 2)}EURO`,
  "many bids": "bid (low ".repeat(LENGTH / 9),
  "a keyword in many brackets": `[${"[a]".repeat(LENGTH / 3)}`,
  "an address, spaces and x": `Sheet1!${" ".repeat(LENGTH)}A1:x`,
  "an address of many quotes": `'${"''".repeat(LENGTH / 2)}!A1`,
  "many calls": `=${"WORTH.EPC(".repeat(LENGTH / 10)}`,
  "many sentences": "Clicks is 1; it must be 2".repeat(LENGTH / 25),
  "many ands": " and ".repeat(LENGTH / 5),
  "an error that goes on": `#${"A".repeat(LENGTH)}`,
  "auto and so on": `automati${"c".repeat(LENGTH)}: ${" ".repeat(LENGTH)}`,
};

/** These stand between a sign and two lines, too. */
const BETWEEN = [
  "spaces",
  "no-break spaces",
  "tabs",
  "line breaks",
  "digits",
  "commas",
  "digits and spaces",
  "minuses",
];

/** All shapes: each unit alone, some between a sign and two lines, and the mixes. */
export const AWKWARD_TEXTS: readonly AwkwardText[] = [
  ...Object.entries(UNITS).map(([shape, unit]) => ({ shape, text: unit.repeat(LENGTH / unit.length) })),
  ...BETWEEN.map((shape) => ({
    shape: `a plus, ${shape}, x, a line break and y`,
    text: `+${UNITS[shape].repeat(LENGTH / UNITS[shape].length)}x\ny`,
  })),
  ...Object.entries(MIXES).map(([shape, text]) => ({ shape, text })),
];
