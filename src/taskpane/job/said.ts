import { literal, LONGEST_LITERAL } from "../../workbook/formulaLimits";
import { firstDayOf } from "../../core/customers/period";
import type { Numbers } from "../numbers/Numbers";
import { moneySign } from "../writing/excelMoney";
import type { Places } from "./SheetPart";

/** Text on a sheet that follows its cells: a formula, and what it says about as long as it will. */
export interface Line {
  readonly formula: (at: Places) => string;
  readonly typical: string;
  /** All that it says, where that hangs on no cell. */
  readonly text?: string;
}

/** What stands for a figure, and for a number of things, in a text that is measured before anything is worked out. */
const STAND_IN = "123,456";
const COUNT_STAND_IN = "1,234";

/**
 * A sentence with figures in braces, as a formula that says them as their cells stand: "{here} rows". Braces around anything else
 * are somebody's text.
 */
export function said(sentence: string, figures: Readonly<Record<string, string>>): string {
  const parts = sentence.split(/(\{\w+\})/).flatMap((part) => {
    const name = part.slice(1, -1);
    const isFigure = part === `{${name}}` && Object.hasOwn(figures, name);
    return isFigure ? [`(${figures[name]})`] : inPieces(part).map(literal);
  });
  return parts.join("&") || '""';
}

/** Text in pieces that Excel takes as one text each. */
function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_LITERAL);
  return Array.from({ length: count }, (_, i) => text.slice(i * LONGEST_LITERAL, (i + 1) * LONGEST_LITERAL));
}

type OnSheet = (at: Places) => string;

/**
 * A line in the words that the pane says, so that both say one thing, with figures that follow their cells.
 *
 * @param figures each as the formula that says it
 * @param say the sentence, given its figures as they are shown
 * @param counted the formulas of those numbers whose words are others where there is none or one
 */
export function line<Name extends string>(
  figures: Readonly<Record<Name, OnSheet>>,
  say: (shown: Readonly<Record<Name, string>>) => string,
  counted?: Readonly<Partial<Record<NoInfer<Name>, OnSheet>>>,
): Line {
  type Shown = Record<Name, string>;
  const names = Object.keys(figures) as Name[];
  const all = (as: (name: Name) => string) => Object.fromEntries(names.map((name) => [name, as(name)])) as Shown;
  const open = all((name) => `{${name}}`);
  const spelled = (at: Places, [name, ...rest]: readonly Name[], held: Partial<Shown>): string => {
    const told = { ...open, ...held };
    const count = counted?.[name];
    if (!count)
      return said(
        say(told),
        all((one) => figures[one](at)),
      );
    const asMany = spelled(at, rest, held);
    return ["1", "0"].reduce((others, few) => {
      const isAlike = say({ ...told, [name]: few }) === say(told).replaceAll(`{${name}}`, few);
      return isAlike ? others : `IF(${count(at)}=${few},${spelled(at, rest, { ...held, [name]: few })},${others})`;
    }, asMany);
  };
  return {
    typical: say(all((name) => (counted?.[name] ? COUNT_STAND_IN : STAND_IN))),
    formula: (at) => spelled(at, Object.keys(counted ?? {}) as Name[], {}),
  };
}

/** Lines after one another in one cell; one that says nothing leaves no gap. */
export function inOne(...lines: readonly Line[]): Line {
  return {
    typical: lines.map(({ typical }) => typical).join(" "),
    formula: (at) => `TRIM(${lines.map(({ formula }) => formula(at)).join(`&" "&`)})`,
  };
}

/** One line or another, by what a formula says. */
export function either(test: OnSheet, then: Line, otherwise: Line): Line {
  const [longer] = [then, otherwise].sort((a, b) => b.typical.length - a.typical.length);
  return {
    typical: longer.typical,
    formula: (at) => `IF(${test(at)},${then.formula(at)},${otherwise.formula(at)})`,
  };
}

/** Words that hang on no cell. */
export function words(text: string): Line {
  return { text, typical: text, formula: () => said(text, {}) };
}

/** How formulas say figures inside a sentence, as the pane shows them: by functions that write the marks of the person's system. */
export interface Spoken {
  readonly count: (formula: string) => string;
  readonly plain: (formula: string) => string;
  /** Without decimals. */
  readonly percent: (formula: string) => string;
  readonly share: (formula: string) => string;
  readonly money: (formula: string) => string;
  /** Of a day in it. */
  readonly month: (formula: string) => string;
}

export function spokenIn(numbers: Numbers, currency?: string): Spoken {
  const percent = literal(numbers.percent(1).replace(/\d+/, ""));
  const [before, after] = moneySign(numbers.locale, currency).map((sign) => (sign === "" ? "" : literal(sign)));
  return {
    count: (formula) => `FIXED(${formula},0)`,
    plain: (formula) => `ROUND(${formula},2)`,
    // The share is rounded itself: 100 times 0.575 is a little less than 57.5, and spreadsheets differ in what they make of that.
    percent: (formula) => `ROUND(100*ROUND(${formula},2),0)&${percent}`,
    share: (formula) => `ROUND(100*ROUND(${formula},4),2)&${percent}`,
    money(formula) {
      const digits = (amount: string) => `FIXED(${amount},IF(ABS(${formula})<99.995,2,0))`;
      // A minus stands before the sign: "-£5", never "£-5".
      if (before) return `IF(${formula}<0,"-","")&${before}&${digits(`ABS(${formula})`)}`;
      return after ? `${digits(formula)}&${after}` : digits(formula);
    },
    month: (formula) => monthSaid(formula, numbers),
  };
}

/** Any year, to see what stands around it. */
const A_YEAR = 2000;

/** Month and year as the person's language says them: format codes that would do it differ from Excel to Excel. */
function monthSaid(formula: string, { month }: Numbers): string {
  const written = Array.from({ length: 12 }, (_, i) =>
    month(firstDayOf(A_YEAR * 12 + i, "month")).split(String(A_YEAR)),
  );
  if (written.some((parts) => parts.length !== 2)) return `YEAR(${formula})&"-"&TEXT(MONTH(${formula}),"00")`;
  const around = [0, 1].map((side) => {
    const words = written.map((parts) => parts[side]);
    return words.every((word) => word === "") ? [] : [`CHOOSE(MONTH(${formula}),${words.map(literal).join(",")})`];
  });
  return [...around[0], `YEAR(${formula})`, ...around[1]].join("&");
}

/** Cells of a sheet by the ids of their parts: as they stand, or as each way of saying says them. */
export function cellsSaid(
  spoken: Spoken,
): Readonly<Record<"cell" | Exclude<keyof Spoken, "month">, (id: string) => OnSheet>> {
  const by = (say: (formula: string) => string) => (id: string) => (at: Places) => say(at.cell(id));
  const { count, plain, percent, share, money } = spoken;
  return {
    cell: by((formula) => formula),
    count: by(count),
    plain: by(plain),
    percent: by(percent),
    share: by(share),
    money: by(money),
  };
}
