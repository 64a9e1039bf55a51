/** A number, or another one of the same form, with what counts where that is left out. */
type Bound = number | { readonly of: string; readonly or: number };

/** What a number has to be: said once, for the form in the pane and for the cells of a written sheet. */
export interface Limits {
  readonly above?: Bound;
  readonly from?: Bound;
  readonly below?: Bound;
  readonly to?: Bound;
  readonly isWhole?: boolean;
}

const ORDER = { above: ">", from: ">=", below: "<", to: "<=" } as const;
const SIDES = Object.keys(ORDER) as (keyof typeof ORDER)[];

/** @param others the other numbers of the form, by name */
export function isInLimits(value: number, limits: Limits, others: Readonly<Record<string, unknown>>): boolean {
  const numberOf = (bound: Bound) => {
    if (typeof bound === "number") return bound;
    const other = others[bound.of];
    return typeof other === "number" ? other : bound.or;
  };
  const holds = {
    above: (b: number) => value > b,
    from: (b: number) => value >= b,
    below: (b: number) => value < b,
    to: (b: number) => value <= b,
  };
  const isIn = SIDES.every((side) => {
    const bound = limits[side];
    return bound === undefined || holds[side](numberOf(bound));
  });
  return isIn && (!limits.isWhole || Number.isInteger(value));
}

/**
 * The same of a cell, as a formula.
 *
 * @param cellOf the cell of another number of the form; undefined where the sheet has none
 */
export function withinFormula(cell: string, limits: Limits, cellOf: (name: string) => string | undefined): string {
  const written = (bound: Bound) =>
    typeof bound === "number" ? String(bound) : (cellOf(bound.of) ?? String(bound.or));
  const sides = SIDES.flatMap((side) => {
    const bound = limits[side];
    return bound === undefined ? [] : [`${cell}${ORDER[side]}${written(bound)}`];
  });
  return `AND(${[`ISNUMBER(${cell})`, ...sides, ...(limits.isWhole ? [`${cell}=INT(${cell})`] : [])].join(",")})`;
}

/** The same of a cell that holds one of a few numbers. */
export function oneOfFormula(cell: string, numbers: readonly number[]): string {
  return `OR(${numbers.map((number) => `${cell}=${number}`).join(",")})`;
}
