import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, CheckedCell, SheetCell } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import { said } from "../../job/said";
import type { Places, SheetPart } from "../../job/SheetPart";
import { inLines } from "../inLines";
import type { AskedColumn } from "./asked.en";
import type { Interview } from "./sampleAnswers";
import type { InterviewWords } from "./words.en";

/** Rows that are ready for people, and all that formulas look at: more people can be put in between, or written below. */
const PEOPLE_ROWS = 120;
export const COUNTED_ROWS = 500;
/** Room for two lines of somebody's own words, in points, and for five of a heading. */
const ROW_HEIGHT = 32;
const HEAD_HEIGHT = 78;
/** Letters of somebody's own words. */
const LONGEST_ANSWER = 500;
/** Of columns, in points. */
const WIDTH = { name: 100, trait: 96, words: 160, rating: 88 };

/** A column of the people's table. */
interface PeopleColumn {
  readonly id: string;
  readonly width: number;
  /** What it is called: words, or a formula over the name of its need. */
  readonly head: string | ((at: Places) => string);
  readonly check: { readonly title: string; readonly about: string; readonly wrong: string };
  readonly oneOf: readonly string[] | undefined;
  readonly isRating: boolean;
  readonly answer: (person: Interview) => string | number | null;
}

const RATINGS = ["1", "2", "3", "4", "5"];

/** What each column of the table is, from left to right: ratings of one kind side by side, so that formulas can look at them as one. */
function peopleColumns({ asked, rating, metToday }: InterviewWords): PeopleColumn[] {
  const told = (id: string, { head, about, options }: AskedColumn, width: number, answer: PeopleColumn["answer"]) => {
    const wrong = options ? options.join(", ") : about;
    return { id, width, head, check: { title: head, about, wrong }, oneOf: options, isRating: false, answer };
  };
  const own = (words: AskedWordsById, width: number) =>
    Object.entries(words).map(([id, one]) => told(id, one, width, (person) => person.words[id] ?? ""));
  const ratings = (kind: "importance" | "met", head: (name: string, at: Places) => string) =>
    asked.needs.map((_, need): PeopleColumn => ({
      id: `${kind} ${need}`,
      width: WIDTH.rating,
      head: (at) => head(fixed(at.cell(`need ${need}`)), at),
      check: { ...rating[kind], wrong: rating.wrong },
      oneOf: RATINGS,
      isRating: true,
      answer: (person) => person[kind][need],
    }));
  return [
    told("name", asked.name, WIDTH.name, ({ name }) => name),
    ...own(asked.traits, WIDTH.trait),
    ...own(asked.ownWords, WIDTH.words),
    told("notes", asked.notes, WIDTH.words, ({ notes }) => notes),
    ...ratings("importance", (name) => `IF(${name}="","",${name})`),
    ...ratings("met", (name) => `IF(${name}="","",${said(metToday("{name}"), { name })})`),
  ];
}

type AskedWordsById = Readonly<Record<string, AskedColumn>>;

export function peopleWidths(words: InterviewWords): number[] {
  return peopleColumns(words).map(({ width }) => width);
}

/** The columns of the people's table by what formulas call them, in their order. */
export function peopleIds(words: InterviewWords): string[] {
  return peopleColumns(words).map(({ id }) => id);
}

/** A row a person, as people read a table and as Segment customers does; filled in with these answers. */
export function peoplePart(words: InterviewWords, answers: readonly Interview[]): SheetPart {
  const columns = peopleColumns(words);
  const rows = PEOPLE_ROWS;
  return {
    id: "people",
    heading: "",
    rows: rows + 1,
    columns: ({ row, column }) =>
      Object.fromEntries(columns.map(({ id }, i) => [id, fixed(blockAddress(row + 1, column + i, COUNTED_ROWS, 1))])),
    write: ({ row, column }, at) => ({
      blocks: columns.flatMap(({ head, isRating, answer }, i): Block[] => [
        {
          row,
          column: column + i,
          cells: [[typeof head === "string" ? head : { formula: `=${head(at)}` }]],
          style: isRating ? "columnHeads" : "result",
        },
        {
          row: row + 1,
          column: column + i,
          cells: Array.from({ length: rows }, (_, person) => [cellOf(answers.at(person) && answer(answers[person]))]),
          style: "input",
          numberFormat: isRating ? "0" : undefined,
        },
      ]),
      joined: columns.flatMap((_, i) => [
        ...inLines(row, column + i, 1, HEAD_HEIGHT),
        { row: row + 1, column: column + i, rows, columns: 1, heights: new Array<number>(rows).fill(ROW_HEIGHT) },
      ]),
      checks: columns.map(({ check, oneOf }, i): CheckedCell => {
        const area = { row: row + 1, column: column + i, rows: COUNTED_ROWS, columns: 1, ...check };
        return oneOf
          ? { ...area, oneOf }
          : { ...area, formula: `=LEN(${cellAddress(row + 1, column + i)})<=${LONGEST_ANSWER}` };
      }),
    }),
  };
}

function cellOf(answer: string | number | null | undefined): SheetCell {
  if (answer === undefined || answer === null || answer === "") return null;
  return typeof answer === "string" ? { text: answer } : answer;
}
