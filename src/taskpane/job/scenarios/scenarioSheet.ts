import { total } from "../../../core/numeric/total";
import type { Block, Joined, SheetCell, WorkbookPlan } from "../../../workbook/SheetPlan";
import type { Says } from "../../says/Says";
import { linesHeight, SENTENCE, TEXT, type Letters } from "../linesHeight";
import type { JobWords } from "../JobWords";
import { placedFrom, placesOn, writtenOf } from "../placed";
import { line, spokenIn, words as fixedWords, type Line } from "../said";
import { comparedRows, differsIn, type ComparedRow } from "./compared";
import { comparedPart, differencesPart, mainRow, NAMES, namesPart, widthsOf } from "./scenarioParts";
import { scenariosOf, scenarioText, type Scenario } from "./Scenario";
import type { RowNow } from "./scenarioNow";

/** The title, the notes and a blank stand above what is said. */
const NOTES_AT = 1;
const SAID_AT = 4;

/**
 * The scenarios of a job side by side: the data they are of, what they assume, what follows, and how that differs from the first.
 * All of it is as it was kept; sentences and differences are formulas over it.
 *
 * @param now what the pane holds, which says what things are called
 */
export function scenarioSheet(
  { job, title }: { readonly job: string; readonly title: string },
  scenarios: readonly Scenario[],
  now: readonly RowNow[],
  says: Says<JobWords>,
): WorkbookPlan {
  const { scenarios: words, sheet } = says.texts;
  const rows = comparedRows(scenarios, now);
  const of = (...parts: readonly ComparedRow["part"][]) => rows.filter(({ part }) => parts.includes(part));
  const isCompared = scenarios.length > 1;
  const { label, scenario, differs } = widthsOf(scenarios.length);
  const widths = [label, ...scenarios.map(() => scenario), ...(isCompared ? [differs] : [])];
  const main = mainRow(rows);
  const lines = isCompared ? comparedLines(of("assumption", "unseen"), main, scenarios, says) : [fixedWords(words.one)];
  const placed = placedFrom(
    [
      namesPart(scenarios, sheet.day, words),
      ...(
        [
          ["data", words.data, of("data")],
          ["assumptions", words.assumptions, of("assumption", "unseen")],
          ["answers", words.answers, of("answer")],
        ] as const
      ).flatMap(([id, heading, some]) => (some.length > 0 ? [comparedPart(id, heading, some, main, words)] : [])),
      ...(isCompared ? [differencesPart(of("answer"), scenarios, says)] : []),
    ],
    SAID_AT + lines.length + 1,
  );
  const at = placesOn(placed);
  const written = writtenOf(placed, at);
  const heads = at.row("heads");
  const wide = (row: number, text: string, letters: Letters): Joined => {
    return { row, column: 0, rows: 1, columns: widths.length, heights: [linesHeight(text, letters, total(widths))] };
  };
  const notes = [words.asKept, words.toRename];
  return {
    ...written,
    columnWidths: widths,
    blocks: [
      { row: 0, column: 0, cells: [[{ text: title }]], style: "title" },
      ...notes.map((text, i): Block => ({ row: NOTES_AT + i, column: 0, cells: [[text]], style: "note" })),
      ...written.blocks,
    ],
    joined: [
      ...notes.map((text, i) => wide(NOTES_AT + i, text, TEXT)),
      ...lines.map(({ typical }, i) => wide(SAID_AT + i, typical, SENTENCE)),
      ...written.joined,
    ],
    results: [
      ...lines.map(({ text, formula }, i): Block => {
        const cell: SheetCell = text === undefined ? { formula: `=${formula(at)}` } : { text };
        return { row: SAID_AT + i, column: 0, cells: [[cell]], style: "sentence" };
      }),
      ...written.results,
    ],
    print: { columns: widths.length, rows: placed.end, heads },
    frozen: { rows: heads + 1, columns: 1 },
    written: { job: scenariosOf(job), at: Date.now(), told: "", kept: scenarioText(scenarios), sources: {} },
  };
}

/** From where to where the answer goes, and in how many assumptions the scenarios differ. */
function comparedLines(
  assumed: readonly ComparedRow[],
  main: ComparedRow | undefined,
  scenarios: readonly Scenario[],
  { texts: { scenarios: words }, numbers }: Says<JobWords>,
): Line[] {
  const [{ currency }] = scenarios;
  const isOneCurrency = scenarios.every((one) => one.currency === currency);
  const spoken = spokenIn(numbers, isOneCurrency ? currency : undefined);
  const counted = { differ: String(assumed.filter(differsIn).length), of: String(assumed.length) };
  const lines = [fixedWords(words.counted(counted))];
  const isSaid = main !== undefined && (main.unit !== "money" || isOneCurrency);
  if (!isSaid) return lines;
  const say = { money: spoken.money, share: spoken.share, count: spoken.count, plain: spoken.plain };
  const { id, label, unit = "plain" } = main;
  const end = (which: "MIN" | "MAX") => ({
    amount: (at: { column: (id: string) => string }) => say[unit](`${which}(${at.column(id)})`),
    name: (at: { column: (id: string) => string }) =>
      `INDEX(${at.column(NAMES)},MATCH(${which}(${at.column(id)}),${at.column(id)},0))`,
  });
  const [least, most] = [end("MIN"), end("MAX")];
  const figures = { from: least.amount, least: least.name, to: most.amount, most: most.name };
  return [
    ...(differsIn(main) ? [line(figures, (it) => words.range(label, it))] : [fixedWords(words.alike(label))]),
    ...lines,
  ];
}
