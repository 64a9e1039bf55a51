/**
 * How wide letters of Calibri are, of 2,048 to the size of the font: Excel's own font for years, and wider than Aptos Narrow,
 * which came after it. Source: the advance widths of Carlito, which was made to measure like Calibri.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{
    " ": 463,
    "!": 667,
    '"': 821,
    "#": 1020,
    $: 1038,
    "%": 1464,
    "&": 1397,
    "'": 452,
    "(": 621,
    ")": 621,
    "*": 1020,
  },
  ...{
    "+": 1020,
    ",": 511,
    "-": 627,
    ".": 517,
    "/": 791,
    ":": 548,
    ";": 548,
    "?": 949,
    "÷": 1020,
    "×": 1020,
    "→": 2000,
  },
  ...{ a: 981, b: 1076, c: 866, d: 1076, e: 1019, f: 625, g: 964, h: 1076, i: 470, j: 490, k: 931, l: 470, m: 1636 },
  ...{ n: 1076, o: 1080, p: 1076, q: 1076, r: 714, s: 801, t: 686, u: 1076, v: 925, w: 1464, x: 887, y: 927, z: 809 },
  ...{
    A: 1185,
    B: 1114,
    C: 1092,
    D: 1260,
    E: 1000,
    F: 941,
    G: 1292,
    H: 1276,
    I: 516,
    J: 653,
    K: 1064,
    L: 861,
    M: 1751,
  },
  ...{
    N: 1322,
    O: 1356,
    P: 1058,
    Q: 1378,
    R: 1112,
    S: 941,
    T: 998,
    U: 1314,
    V: 1162,
    W: 1822,
    X: 1063,
    Y: 998,
    Z: 959,
  },
  ...{
    ä: 981,
    ö: 1080,
    ü: 1076,
    ß: 1079,
    Ä: 1185,
    Ö: 1356,
    Ü: 1314,
    "€": 1038,
    "£": 1038,
    "„": 838,
    "“": 838,
    "”": 838,
  },
};
const DIGIT = 1038;
/** Of letters that are not listed: as wide as a wide one. */
const OTHER = 1300;
/** Bold letters are wider by so much. */
const BOLD = 1.04;

interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** How wide a line of text is, in points. */
export function measured(text: string, { size, bold }: Font): number {
  const units = [...text].reduce((sum, letter) => sum + (/\d/.test(letter) ? DIGIT : (WIDTHS[letter] ?? OTHER)), 0);
  return ((units * size) / 2048) * (bold ? BOLD : 1);
}

/** How many lines text takes in a width, broken between words. */
export function linesIn(text: string, width: number, font: Font): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measured(longer, font) > width) {
      lines++;
      line = word;
    } else line = longer;
  }
  return lines;
}
