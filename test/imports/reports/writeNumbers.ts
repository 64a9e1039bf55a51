/** How the exports of one country write numbers. */
export interface Writing {
  readonly decimal: "." | ",";
  readonly group: "," | "." | "\u00a0" | "";
}

/** 229344 as "229,344". */
export function whole(value: number, { group }: Writing): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group);
}

/** Hundredths as "2549.07": ad exports write money without separators between thousands. */
export function hundredths(value: number, { decimal }: Writing): string {
  return (value / 100).toFixed(2).replace(".", decimal);
}

/** A share as "5.88%". */
export function percent(part: number, of: number, { decimal }: Writing): string {
  return of === 0 ? " --" : `${((part / of) * 100).toFixed(2).replace(".", decimal)}%`;
}
