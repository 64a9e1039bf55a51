import { isoDate } from "../../core/dates/isoDate";
import { serialDay } from "../../core/dates/serialDay";
import { dayText, type DayOrder } from "../../text/dates/dayText";
import type { Cell, Cells } from "../../text/cells";
import { cellText } from "../cells/cells";
import type { Dates } from "../dates/Dates";
import { isSerial, readDay } from "../dates/readDay";
import type { Columns } from "./ColumnNames";
import type { OptionQuestion } from "./Question";
import type { CellKind } from "./CellKind";

/** What is asked about days: see settleDates. */
export const DATE_QUESTIONS = { swapped: "swappedDates", order: "dayOrder", far: "farDates" } as const;

/** Online advertising and the shops that keep such tables are younger; a day before is a mistyped one, or stands for none. */
const FIRST_LIKELY_YEAR = 1980;
const MONTHS = 12;

/**
 * Finds out how the days of a table are written.
 *
 * Text with slashes is read in the order that its column proves (`1/19/2023`), else it is asked which ("dayFirst",
 * "monthFirst"). An Excel set to another order turns those days of such a column that could be a month into dates with day
 * and month swapped, and leaves the others text: that too is asked ("swap", "keep"). Days before 1980 or after next year
 * are left out until the person takes them ("take", "leaveOut").
 */
export function settleDates<Role extends string>(
  values: Cells,
  rows: readonly number[],
  columns: Columns<Role>,
  kinds: Readonly<Record<Role, CellKind>>,
  answers: Readonly<Record<string, string>> = {},
): Dates {
  const roles = (Object.keys(kinds) as Role[]).filter((role) => kinds[role] === "date");
  const cells = roles.flatMap((role) => {
    const index = columns[role]?.index;
    return index === undefined ? [] : rows.map((row) => values[row][index]);
  });
  const { order, open, swapped } = evidence(cells);
  const answered = (ask: string, options: readonly string[]) => options.find((option) => option === answers[ask]);
  const said = answered(DATE_QUESTIONS.order, ORDERS) as DayOrder | undefined;
  const written = order ?? said;
  const swaps = swapped !== undefined && answers[DATE_QUESTIONS.swapped] === "swap";
  const takesFar = answers[DATE_QUESTIONS.far] === "take";
  const read = (cell: Cell) => {
    const day = readDay(cell, written);
    return swaps && typeof cell === "number" && day !== undefined ? dayAndMonthSwapped(day) : day;
  };
  const isFar = (cell: Cell) => !takesFar && isFarDay(read(cell));
  const far = cells.find((cell) => isFarDay(read(cell)));
  const questions = [
    question(DATE_QUESTIONS.swapped, SWAPS, swapped, answers),
    question(DATE_QUESTIONS.order, ORDERS, order === undefined ? open : undefined, answers),
    question(DATE_QUESTIONS.far, FAR, far, answers),
  ];
  return {
    dayIn: (cell) => (isFar(cell) ? undefined : read(cell)),
    isFar,
    questions: questions.filter((asked) => asked !== undefined),
  };
}

const ORDERS: readonly string[] = ["dayFirst", "monthFirst"];
const SWAPS: readonly string[] = ["swap", "keep"];
const FAR: readonly string[] = ["leaveOut", "take"];

function question(
  ask: string,
  options: readonly string[],
  example: Cell,
  answers: Readonly<Record<string, string>>,
): OptionQuestion | undefined {
  if (example === undefined || options.includes(answers[ask])) return undefined;
  return {
    about: "option",
    ask,
    options,
    example: typeof example === "number" ? isoDate(example) : cellText(example).trim(),
  };
}

interface Evidence {
  /** The order that the texts prove; undefined where none does, or they disagree. */
  readonly order: DayOrder | undefined;
  /** Text that can mean two days. */
  readonly open: string | undefined;
  /** Text that Excel could not turn into a date, where those that it could are likely to be swapped. */
  readonly swapped: string | undefined;
}

function evidence(cells: readonly Cell[]): Evidence {
  const texts = cells.filter((cell) => typeof cell === "string");
  const days = texts.map((text) => ({ text, day: dayText(text) }));
  const proven = new Set(days.flatMap(({ day }) => day?.proves ?? []));
  const order = proven.size === 1 ? [...proven][0] : undefined;
  const numbers = cells.filter((cell) => typeof cell === "number").filter(isSerial);
  const couldBeMonths = numbers.length > 0 && numbers.every((serial) => dayOfMonth(serial) <= MONTHS);
  return {
    order,
    open: days.find(({ day }) => day?.open)?.text.trim(),
    swapped: order && couldBeMonths ? days.find(({ day }) => day?.proves)?.text.trim() : undefined,
  };
}

function dayOfMonth(serial: number): number {
  return Number(isoDate(serial).slice(8, 10));
}

function dayAndMonthSwapped(serial: number): number | undefined {
  const [year, month, day] = isoDate(serial).split("-").map(Number);
  const swapped = serialDay(year, day, month);
  return swapped === undefined ? undefined : swapped + (serial - Math.floor(serial));
}

function isFarDay(serial: number | undefined): boolean {
  if (serial === undefined) return false;
  const year = Number(isoDate(serial).slice(0, 4));
  return year < FIRST_LIKELY_YEAR || year > new Date().getFullYear() + 1;
}
