import { isOfOrder } from "./orderHeading";
import type { OrderLine } from "./orderLines";

/** One order: its lines, and its money before and after what is taken off. */
export interface FoldedOrder {
  readonly lines: readonly OrderLine[];
  /** What the order came to, less refunds that stand as lines of it. */
  readonly paid: number;
  readonly refunded: number;
  readonly owed: number;
  readonly cost: number | undefined;
}

/** Headings of the money of one line, which is never the order's. */
const OF_A_LINE = /line|item|sales|position|artikel|ligne|articulo|artículo|riga|regel/i;
/** Headings that may be of either: what stands below them tells. */
const TOTAL = /total|gesamt|summe|totaa?l/i;

/**
 * Folds the lines of an order into one: rows of one order number and customer. Equal amounts are the order's total on each of
 * its lines and count once, different ones are those of its lines and add up; a column whose orders have both holds lines,
 * unless its heading says that it holds totals.
 * @param heading of the amounts
 * @param areOfLines whether it is known that they are those of lines
 */
export function foldLines(lines: readonly OrderLine[], heading: string, areOfLines: boolean): FoldedOrder[] {
  const groups = groupsOf(lines);
  const several = groups.filter((group) => amountsOf(group).length > 1);
  const differ = several.some((group) => !areEqual(amountsOf(group)));
  const isTotal = isOfOrder(heading) || (TOTAL.test(heading) && !differ);
  const addsUp = areOfLines || (OF_A_LINE.test(heading) ? !isTotal || differ : differ && !isTotal);
  return groups.map((group) => folded(group, addsUp));
}

function groupsOf(lines: readonly OrderLine[]): OrderLine[][] {
  const groups = new Map<string, OrderLine[]>();
  lines.forEach((line, i) => {
    const key = line.number === "" ? `${i}` : `${line.number}\n${customerKey(line.customer)}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  });
  const all = [...groups.values()];
  return areOrderNumbers(all) ? all : lines.filter(({ amount }) => amount !== undefined).map((line) => [line]);
}

const LONGEST_CUSTOMER = 500;

/** Names and e-mails are compared as Excel compares them: without capitals. */
export function customerKey(customer: string): string {
  // Longer text is nobody's name, and marks without end take a normal form without end.
  if (customer.length > LONGEST_CUSTOMER) return customer.trim().toLowerCase();
  return customer.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Lines of an order are of one day; a number that mostly comes again on other days is none of an order. */
function areOrderNumbers(groups: readonly OrderLine[][]): boolean {
  const several = groups.filter((group) => amountsOf(group).length > 1);
  const apart = several.filter((group) => {
    const bought = group.filter(({ amount }) => (amount ?? 0) > 0);
    return bought.some(({ date }) => Math.abs(date - bought[0].date) > 1);
  });
  return apart.length * 2 <= several.length;
}

/** Those that were paid: refunds may be lines too. */
function amountsOf(group: readonly OrderLine[]): number[] {
  return group.flatMap(({ amount }) => (amount !== undefined && amount > 0 ? [amount] : []));
}

function areEqual(figures: readonly number[]): boolean {
  return figures.every((figure) => figure === figures[0]);
}

function folded(group: readonly OrderLine[], addsUp: boolean): FoldedOrder {
  const amounts = amountsOf(group);
  const repeats = !addsUp && amounts.length > 1 && areEqual(amounts);
  const once = (figures: readonly number[]) => (repeats && areEqual(figures) ? (figures[0] ?? 0) : sum(figures));
  const heads = group.filter(({ amount }) => amount !== undefined);
  const bought = once(amounts);
  const costs = heads.flatMap(({ cost }) => cost ?? []);
  return {
    lines: group,
    paid: bought + sum(heads.map(({ amount }) => Math.min(amount ?? 0, 0))),
    refunded: takenOff(
      heads.map(({ refunded }) => refunded),
      bought,
    ),
    owed: Math.min(
      bought,
      takenOff(
        heads.map(({ owed }) => owed),
        bought,
      ),
    ),
    cost: costs.length === 0 ? undefined : once(costs),
  };

  /** What is taken off an order is told once, or on each of its lines: never more than it came to. */
  function takenOff(figures: readonly number[], most: number): number {
    const filled = figures.filter((figure) => figure > 0);
    const isRepeated = filled.length > 1 && areEqual(filled) && (repeats || sum(filled) > most);
    return isRepeated ? filled[0] : sum(filled);
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
