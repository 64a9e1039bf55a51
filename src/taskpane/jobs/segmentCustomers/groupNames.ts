import { literal } from "../../../workbook/formulaLimits";
import type { Mark, Meaning } from "../../../workbook/SheetPlan";
import type { SegmentWords } from "./words.en";

type GroupWords = Pick<SegmentWords["groups"], "names">;

/** What each group means to whoever lives on their orders: good customers, those to win back or to win over, and those about to go. */
const MEANINGS: Readonly<Record<keyof GroupWords["names"], Meaning>> = {
  Champions: "good",
  "Loyal Customers": "good",
  "Potential Loyalist": "good",
  Promising: "open",
  "New Customers": "open",
  "Need Attention": "open",
  "About To Sleep": "open",
  "Can't Lose Them": "bad",
  "At Risk": "bad",
  Lost: "bad",
  Others: "plain",
  High: "good",
  Middle: "open",
  Low: "plain",
};

/** A group as this language calls it; functions call it in English everywhere. */
export function groupName(group: string, { names }: GroupWords): string {
  return Object.hasOwn(names, group) ? names[group as keyof typeof names] : group;
}

/** Cells with names of groups: in the words of this language, and coloured by what they mean. */
export function groupMark({ names }: GroupWords): Mark {
  const groups = Object.keys(MEANINGS) as (keyof typeof MEANINGS)[];
  return { kind: "words", words: groups.map((group) => [group, MEANINGS[group], names[group]]) };
}

/** The name that a cell holds, as this language says it: a formula. */
export function groupNameFormula(cell: string, { names }: GroupWords): string {
  const others = Object.entries(names).filter(([group, name]) => group !== name);
  if (others.length === 0) return cell;
  const list = (texts: readonly string[]) => `{${texts.map(literal).join(",")}}`;
  const [from, to] = [others.map(([group]) => group), others.map(([, name]) => name)].map(list);
  return `IFERROR(INDEX(${to},MATCH(${cell},${from},0)),${cell})`;
}
