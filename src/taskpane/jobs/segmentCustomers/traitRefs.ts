import { blockAddress, cellAddress, quotedSheet } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Data } from "../../job/JobData";
import type { SegmentTable } from "./customers";
import { traitName } from "./names";
import type { SegmentWords } from "./words.en";

/** The traits of a survey, as formulas over its own cells. */
export interface TraitRefs {
  /** All of them, a column each, with what they are called above wherever the survey has headings. */
  readonly cells: string;
  /** Whether their first row says what they are called. */
  readonly isHeaded: boolean;
  readonly traits: readonly TraitRef[];
}

interface TraitRef {
  /** One of them alone. */
  readonly cells: string;
  /** What a function calls it, as a formula; and what it is called by the pane where the function has no name for it. */
  readonly key: string;
  readonly label: string;
  readonly isNumbered: boolean;
}

/** How functions call a trait without a heading. */
export function numberedTrait(place: number): string {
  return `Trait ${place + 1}`;
}

/**
 * @param columns those that say who people are
 * @returns undefined where there are none
 */
export function traitRefs({ contents, table }: Data<SegmentTable>, words: SegmentWords): TraitRefs | undefined {
  const { survey, traits } = table;
  if (traits.length === 0) return undefined;
  const { headerRow, headerEnd, firstRow, lastRow, sights } = survey;
  const labels = apart(traits.map((column) => traitName(survey, column, contents.column, words)));
  const called = traits.map((column) => sights[column].heading.trim());
  // One row of headings that tell the traits apart, as their own cells do.
  const isOwn = headerRow !== null && headerRow === headerEnd && called.every((heading, i) => heading === labels[i]);
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  const from = headerEnd ?? firstRow;
  const refs = traits.map((column, i) => {
    const place = contents.column + sights[column].column;
    const cells = sheet + blockAddress(contents.row + from, place, lastRow - from + 1, 1);
    const first = sheet + cellAddress(contents.row + from, place);
    const filled = `IF(${cells}="","",${cells})`;
    const label = labels[i];
    if (isOwn) return { cells: filled, key: `TRIM(${first})`, label, isNumbered: false };
    if (headerEnd === null) return { cells: filled, key: literal(numberedTrait(i)), label, isNumbered: true };
    const headed = `IF(ROW(${cells})=ROW(${first}),${literal(label)},${filled})`;
    return { cells: headed, key: literal(label), label, isNumbered: false };
  });
  const all = refs.map(({ cells }) => cells);
  return {
    cells: all.length === 1 ? all[0] : `CHOOSE({${all.map((_, i) => i + 1).join()}},${all.join()})`,
    isHeaded: headerEnd !== null,
    traits: refs,
  };
}

/** Labels of which no two are alike, as they would be to a formula. */
function apart(labels: readonly string[]): string[] {
  const keys = labels.map((label) => label.toLowerCase());
  return labels.map((label, i) => (keys.indexOf(keys[i]) === i ? label : `${label} (${i + 1})`));
}
