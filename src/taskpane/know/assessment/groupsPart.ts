import { inLines } from "../inLines";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, Mark } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import { line } from "../../job/said";
import type { Places, SheetPart } from "../../job/SheetPart";
import { filledBy, groupFormulas, rowHeight, STATEMENT_WIDTHS, type GroupedWords } from "./statements";

/** A row of the groups: its cells, and how many of its statements have no answer. */
export interface GroupLine {
  readonly score: string;
  readonly open: string;
  /** How many are open, in words. */
  readonly openSaid: string;
  /** Where the group before it stands; undefined for the first. */
  readonly before: string | undefined;
}

/** The words of a sheet whose groups have scores. */
export type ScoredWords = GroupedWords & { readonly byGroup: string; readonly next: string; readonly chart: string };

interface Standing {
  /** What the last column says, as a formula. */
  readonly status: (line: GroupLine, at: Places) => string;
  readonly mark: Mark;
  /** The longest that it says. */
  readonly longest: readonly string[];
}

const HEADS = 4;

/** A row a group: what to do, its score of what its answers could come to, and where it stands. */
export function groupsPart(words: ScoredWords, { status, mark, longest }: Standing): SheetPart {
  const { groups, levels } = words;
  const rows = groups.length;
  return {
    id: "groups of statements",
    heading: words.byGroup,
    rows: rows + 1,
    columns: ({ row, column }) =>
      Object.fromEntries(
        ["group names", "next texts", "scores", "statuses"].map((id, i) => [
          id,
          fixed(blockAddress(row + 1, column + i, rows, 1)),
        ]),
      ),
    write: ({ row, column }, at) => {
      const lines = groups.map((_, i) => {
        const here = (place: number) => cellAddress(row + 1 + i, column + place);
        const formulas = groupFormulas(here(0), levels.length, at);
        const open = { count: () => formulas.open };
        const openSaid = line({ count: () => formulas.open }, ({ count }) => words.open(count), open).formula(at);
        const before = i === 0 ? undefined : cellAddress(row + i, column + 3);
        const top = at.cell(`points ${levels.length - 1}`);
        const score = `IF(${formulas.answered}=0,"",${formulas.points}/(${formulas.answered}*${top}))`;
        const told = status({ score: here(2), open: formulas.open, openSaid, before }, at);
        return { score, told };
      });
      const heads = [words.group, words.next, words.score, words.status];
      return {
        blocks: [
          { row, column, cells: [heads.slice(0, 2)], style: "result" },
          { row, column: column + 2, cells: [[words.score]], style: "columnHeads" },
          { row, column: column + 3, cells: [[words.status]], style: "wordsHead" },
          { row: row + 1, column, cells: groups.map(({ name, next }) => [name, next]) },
        ],
        results: lines.flatMap(({ score, told }, i): Block[] => [
          { row: row + 1 + i, column: column + 2, cells: [[filledBy(score)]], style: "result", numberFormat: "0%" },
          { row: row + 1 + i, column: column + 3, cells: [[filledBy(told)]], style: "words" },
        ]),
        joined: groups.flatMap(({ name, next }, i) =>
          inLines(row + 1 + i, column, HEADS, rowHeight({ 0: name, 1: next, 3: [...longest].sort(byLength)[0] ?? "" })),
        ),
        marks: [{ row: row + 1, column: column + 3, rows, columns: 1, mark }],
      };
    },
  };
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/** Rows of a picture, for each of its bars and around them. */
const ROWS = { each: 2, around: 4 };

/** Bars of the scores. */
export function scoresChartPart({ groups, score, chart }: ScoredWords): SheetPart {
  const rows = ROWS.each * groups.length + ROWS.around;
  return {
    id: "picture",
    rows,
    write: ({ row, column }, at) => ({
      chart: {
        title: chart,
        series: score,
        source: { row: at.row("groups of statements"), column: column + 1, rows: groups.length + 1 },
        named: column,
        meanings: ["main"],
        place: {
          from: cellAddress(row, column),
          to: cellAddress(row + rows - 1, column + STATEMENT_WIDTHS.length - 1),
        },
        numberFormat: "0%",
      },
    }),
  };
}
