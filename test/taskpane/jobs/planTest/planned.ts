import { keptDraft, type SettledOf } from "../../../../src/taskpane/job/form";
import type { AnswerPart } from "../../../../src/taskpane/job/AnswerView";
import { FORM } from "../../../../src/taskpane/jobs/planTest/form";
import { planTest } from "../../../../src/taskpane/jobs/planTest/planTest";
import { saysIn } from "../../../../src/taskpane/says/Says";
import type { CellValue, RangeContents } from "../../../../src/workbook/RangeContents";
import { contentsFrom, HEADER } from "../../keywords/contents";
import { end } from "../end";
import { plannedSheets, speechIn } from "../onSample";

export const USUAL = keptDraft(FORM, undefined) as SettledOf<typeof FORM>;
export const says = saysIn(planTest.words, speechIn("en", "en-GB"));

/** A plan of the keywords in these cells, the header first. */
export function planned(
  values: CellValue[][],
  change: Partial<typeof USUAL> = {},
  placed: Partial<RangeContents> = {},
) {
  const contents = contentsFrom(values, placed);
  const draft = { ...USUAL, ...change };
  const read = { keywords: { contents, table: planTest.sources.keywords.read(contents, {}), hasRoom: false } };
  const given = { read, draft };
  const plan = end(planTest.work(given));
  return {
    given,
    plan,
    refusal: planTest.refuse?.(given, says),
    answer: planTest.answer(plan, given, says),
    sheet: (number: number | "" = "") => {
      const sheet = planTest.sheet(plan, given, says);
      if (!sheet) throw new Error("There is no sheet");
      return plannedSheets(sheet, number);
    },
  };
}

/** The same under the usual headings. */
export function plannedUnder(rows: CellValue[][], change?: Partial<typeof USUAL>, header: CellValue[] = HEADER) {
  return planned([header, ...rows], change);
}

/** The parts of an answer of one kind, wherever they stand in it. */
export function partsOf<Kind extends AnswerPart["kind"]>(kind: Kind, parts: readonly AnswerPart[]) {
  const all = (some: readonly AnswerPart[]): AnswerPart[] =>
    some.flatMap((part) => (part.kind === "section" ? [part, ...all(part.parts)] : [part]));
  return all(parts).filter((part): part is Extract<AnswerPart, { kind: Kind }> => part.kind === kind);
}
