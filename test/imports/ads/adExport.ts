import type { InventedAd } from "./inventedAds";

/** How an export writes money and whole numbers. */
export interface Written {
  readonly decimal: "." | ",";
  readonly group: "" | "," | ".";
}

export const POINT: Written = { decimal: ".", group: "," };
export const COMMA: Written = { decimal: ",", group: "." };

/** What stands in a column: a figure of the ad, or words that may depend on it. */
export type Field = Exclude<keyof InventedAd, "name"> | "name" | ((ad: InventedAd) => string);

/** The layout of an export: lines above, and its columns by their headings. */
export interface AdLayout {
  readonly above?: readonly (readonly string[])[];
  readonly columns: readonly (readonly [heading: string, field: Field])[];
  readonly written: Written;
}

/** The cells of an export, all of them text, every row as wide as the header. */
export function adExport(
  { above = [], columns, written }: AdLayout,
  ads: readonly InventedAd[],
  after: readonly (readonly string[])[] = [],
): string[][] {
  const header = columns.map(([heading]) => heading);
  const rows = ads.map((ad) => rowOf({ columns, written }, ad));
  const all = [...above, header, ...rows, ...after];
  const width = Math.max(...all.map((row) => row.length));
  return all.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** One row; a total's words stand where `label` says, and its other words are left out or dashes. */
export function rowOf(
  { columns, written }: Pick<AdLayout, "columns" | "written">,
  ad: InventedAd,
  label?: { readonly at: number; readonly words: string; readonly dash?: string },
): string[] {
  return columns.map(([, field], i) => {
    if (label?.at === i) return label.words;
    if (label && (typeof field === "function" || field === "name")) return label.dash ?? "";
    if (typeof field === "function") return field(ad);
    if (field === "name") return ad.name;
    return field === "cost" || field === "value" ? money(ad[field], written) : whole(ad[field], written);
  });
}

function money(hundredths: number, { decimal, group }: Written): string {
  return whole(Math.floor(hundredths / 100), { decimal, group }) + decimal + String(hundredths % 100).padStart(2, "0");
}

function whole(value: number, { group }: Written): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group);
}
