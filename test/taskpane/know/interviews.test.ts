// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { interviewOrder } from "../../../src/taskpane/know/interview/interviewSheet";
import type { Interview } from "../../../src/taskpane/know/interview/sampleAnswers";
import { isYesNo, needNotation } from "../../../src/imports/needs/needNotation";
import { readCustomers } from "../../../src/taskpane/jobs/segmentCustomers/customers";
import { doubtIn } from "../../../src/taskpane/job/doubt";
import type { RangeContents } from "../../../src/workbook/RangeContents";
import { readSelection } from "../../../src/workbook/readRange";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { calculatedWorkbook } from "../../preview/excel/calculatedWorkbook";
import { speechIn, SPEECHES } from "../jobs/onSample";
import { people } from "./knowSheets";

const speech = speechIn("en", "en-GB");
const { interview } = speech.texts.know;
const { needs } = interview.asked;
const PEOPLE = "Interviews – people";
/** Of the people's table: its first row of people as Excel numbers it, and the columns of both ratings. */
const FIRST = 7;
const [IMPORTANCE, MET] = [8, 16];

type Workbook = Awaited<ReturnType<typeof calculatedWorkbook>>;
type Row = readonly (string | number)[];

async function written(answers: readonly Interview[] = people(speech)): Promise<Workbook> {
  const workbook = await calculatedWorkbook();
  await writeSheet(interviewOrder(speech, answers));
  await workbook.calculated();
  return workbook;
}

/** The rows of the people's table down to the last that holds anything, as they stand. */
async function tableOf(workbook: Workbook): Promise<Row[]> {
  const rows = (await workbook.values(`'${PEOPLE}'!A${FIRST}:X${FIRST + 150}`)) as Row[];
  const filled = rows.map((row) => row.some((cell) => cell !== "" && cell !== null));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}

/** All that the front says in figures, worked out from the cells in another way. */
function counted(rows: readonly Row[], named: readonly string[], limits = { important: 4, met: 4 }) {
  const isRating = (cell: unknown): cell is number => typeof cell === "number" && cell >= 1 && cell <= 5;
  const isFilled = (row: Row) => row.some((cell) => cell !== "" && cell !== null);
  const asked = rows.filter(isFilled);
  const at = named.flatMap((name, i) => (name === "" ? [] : [i]));
  const average = (all: readonly number[]) =>
    all.length === 0 ? "" : all.reduce((sum, one) => sum + one, 0) / all.length;
  const lines = named.map((name, i) => {
    if (name === "") return ["", "", "", "", "", ""];
    const [importance, met] = [IMPORTANCE, MET].map((from) => rows.map((row) => row[from + i]));
    const [first, second] = [importance.filter(isRating), met.filter(isRating)];
    const both = rows.filter((row) => isRating(row[IMPORTANCE + i]) && isRating(row[MET + i]));
    const missed = both.filter(
      (row) => Number(row[IMPORTANCE + i]) >= limits.important && Number(row[MET + i]) < limits.met,
    );
    const [high, low] = [average(first), average(second)];
    const gap = high === "" || low === "" ? "" : Number(high) - Number(low);
    return [high, low, gap, missed.length, both.length, 2 * asked.length - first.length - second.length];
  });
  const ratings = rows.flatMap((row) => row.slice(IMPORTANCE, MET + needs.length));
  const hole = rows.findIndex((row) => !isFilled(row));
  return {
    lines,
    counts: [
      asked.length,
      asked.filter((row) => at.every((i) => isRating(row[IMPORTANCE + i]))).length,
      lines.reduce((sum, line) => sum + Number(line[5]), 0),
      ratings.filter((cell) => cell !== "" && cell !== null && !isRating(cell)).length,
      hole < 0 ? 0 : rows.slice(hole).filter(isFilled).length,
    ],
  };
}

/** The same as the sheet says it. */
async function said(workbook: Workbook) {
  const cells = await workbook.values("'Interviews'!A1:H70");
  const rowOf = (label: string) => cells.findIndex(([first]) => first === label);
  const needsAt = rowOf(interview.needs.need) + 1;
  const countsAt = rowOf(interview.counts.heading) + 1;
  return {
    sentences: [cells[5][0], cells[6][0]],
    figures: [cells[9][0], ...cells[9].slice(1).filter((cell) => cell !== "" && cell !== null)],
    named: cells.slice(needsAt, needsAt + needs.length).map(([name]) => String(name ?? "")),
    lines: cells.slice(needsAt, needsAt + needs.length).map((row) => row.slice(1, 7).map((cell) => cell ?? "")),
    verdicts: cells.slice(needsAt, needsAt + needs.length).map((row) => row[7]),
    counts: cells.slice(countsAt, countsAt + 5).map(([, count]) => count),
    needsAt,
  };
}

async function expectCounted(workbook: Workbook, limits?: { important: number; met: number }) {
  await workbook.calculated();
  const told = await said(workbook);
  const own = counted(await tableOf(workbook), told.named, limits);
  expect(told.counts).toEqual(own.counts);
  told.lines.forEach((line, i) =>
    line.forEach((cell, j) => {
      const wanted = own.lines[i][j];
      if (typeof wanted === "number") expect(cell, `${told.named[i]} ${j}`).toBeCloseTo(wanted, 12);
      else expect(cell, `${told.named[i]} ${j}`).toBe(wanted);
    }),
  );
  return { ...told, own };
}

describe("the front of the interview sheet", () => {
  test("counts the sample answers as they are, and says where most is missing", async () => {
    const { sentences, figures, own, verdicts } = await expectCounted(await written());
    expect(own.counts).toEqual([36, 34, 2, 0, 0]);
    expect(figures).toEqual([36, 34, 2]);
    const missed = own.lines.map((line) => Number(line[3]));
    const most = missed.indexOf(Math.max(...missed));
    expect(sentences).toEqual([
      `Most is missing at “${needs[most]}”: to ${missed[most]} of ${own.lines[most][4]} people it is important, and not met today.`,
      interview.front.fine,
    ]);
    expect(verdicts[most]).toBe(interview.verdict.most);
  });

  test("says on an empty sheet that nobody was asked, with no error and no figure made up", async () => {
    const { sentences, figures, lines, verdicts } = await expectCounted(await written([]));
    expect(sentences).toEqual([interview.front.nobody, interview.front.fine]);
    expect(figures).toEqual([0, 0, 0]);
    expect(lines).toEqual(needs.map(() => ["", "", "", 0, 0, 0]));
    expect(new Set(verdicts)).toEqual(new Set([interview.verdict.open]));
  });

  test("follows whatever is pasted, blanked, put in, taken out, sorted and added below", async () => {
    const workbook = await written();
    await workbook.set(`'${PEOPLE}'!I9:K9`, [[7, "often", ""]]);
    const strange = await expectCounted(workbook);
    expect(strange.own.counts[3]).toBe(2);
    expect(strange.sentences[1]).toBe("2 ratings are not from 1 to 5 and do not count.");
    await workbook.sort(`'${PEOPLE}'!A${FIRST}:X${FIRST + 35}`, 1, "descending");
    await expectCounted(workbook);
    const change = (what: "insert" | "delete") =>
      workbook.excel(
        async (context, [sheet, kind]: [string, string]) => {
          const rows = context.workbook.worksheets.getItem(sheet).getRange("12:12");
          if (kind === "insert") rows.insert("Down");
          else rows.delete("Up");
          await context.sync();
        },
        [PEOPLE, what],
      );
    await change("insert");
    const apart = await expectCounted(workbook);
    expect(apart.own.counts[4]).toBe(31);
    expect(apart.sentences[1]).toMatch(/31 people stand below a blank row/);
    await change("delete");
    await change("delete");
    const fewer = await expectCounted(workbook);
    expect(fewer.own.counts[0]).toBe(35);
    const last = FIRST + 35;
    await workbook.set(`'${PEOPLE}'!A${last}:I${last}`, [["Zoe", "", "", "", "", "", "", "", 5]]);
    // Far below the rows that are coloured, too.
    await workbook.set(`'${PEOPLE}'!A140`, [["Adam"]]);
    const more = await expectCounted(workbook);
    expect(more.own.counts[0]).toBe(37);
    expect(more.own.counts[4]).toBe(1);
  });

  test("goes by the names of the needs, the headings with it: one that is emptied is not asked for", async () => {
    const workbook = await written();
    const { needsAt } = await said(workbook);
    const cell = (need: number) => `'Interviews'!A${needsAt + 1 + need}`;
    await workbook.set(cell(1), [["Shipping, same day"]]);
    await workbook.set(cell(7), [[""]]);
    const { named, sentences } = await expectCounted(workbook);
    expect(sentences[0]).toMatch(/^Most is missing at “Shipping, same day”/);
    const heads = (await workbook.values(`'${PEOPLE}'!A6:X6`))[0];
    const shown = heads.map((head) => head ?? "");
    expect(shown.slice(IMPORTANCE, MET)).toEqual(named);
    expect(shown.slice(MET)).toEqual(named.map((name) => (name === "" ? "" : `${name}: met today`)));
  });

  test("and by what counts as important and as met", async () => {
    const workbook = await written();
    const cells = await workbook.values("'Interviews'!A1:A70");
    const row = cells.findIndex(([label]) => label === interview.limits.important.label) + 1;
    await workbook.set(`'Interviews'!B${row}:B${row + 1}`, [[5], [3]]);
    await expectCounted(workbook, { important: 5, met: 3 });
    await workbook.set(`'Interviews'!B${row}`, [[0]]);
    await workbook.calculated();
    expect((await said(workbook)).sentences[0]).toBe("Important from a rating of: Write 1, 2, 3, 4 or 5.");
  });
});

describe.each(SPEECHES)("Segment customers reads an interview sheet in %s", (_, own) => {
  const words = own.texts.know.interview;
  const sheet = `${words.name} – ${words.people}`;

  /** The people's table as the pane reads it from a cell in it. */
  async function read(answers: readonly Interview[], cell = "C9"): Promise<RangeContents> {
    const workbook = await calculatedWorkbook();
    await writeSheet(interviewOrder(own, answers));
    await workbook.calculated();
    await workbook.select(`'${sheet}'!${cell}`);
    return readSelection();
  }

  test("as it stands: the needs as needs, the traits as traits, whatever else is left out", async () => {
    const contents = await read(people(own));
    const { by, survey, traits, headerRow, leftOut = [] } = readCustomers(contents, {});
    const called = (columns: readonly number[]) => columns.map((column) => survey.sights[column].heading);
    expect([by, headerRow]).toEqual(["needs", 0]);
    expect(called(survey.needs)).toEqual(words.asked.needs);
    expect(called(traits)).toEqual(Object.values(words.asked.traits).map(({ head }) => head));
    expect(survey.columns.customer?.heading).toBe(words.asked.name.head);
    expect(survey.columns.value).toBeUndefined();
    expect(survey.rows.length).toBe(34);
    // Half-filled rows are told of.
    expect(leftOut.map(({ why }) => why)).toEqual(["header", "blankAnswer", "blankAnswer"]);
    const table = { headerRow, columns: survey.columns, questions: [], rowsRead: survey.rows.length, leftOut };
    expect(doubtIn({ contents, table, hasRoom: true }, own)).toBeUndefined();
  });

  test("of any few people, and whatever the needs are called", async () => {
    const all = people(own);
    const { values, text, ...whole } = await read(all);
    for (let from = 0; from + 6 <= all.length; from++) {
      const some = all.slice(from, from + 6);
      const part = <Held>([head, ...rows]: readonly Held[]) => [head, ...rows.slice(from, from + 6)];
      const { survey, traits } = readCustomers({ ...whole, values: part(values), text: part(text) }, {});
      const wanted = words.asked.needs.filter(
        (_, i) => new Set(some.map(({ importance }) => importance[i]).filter((rating) => rating !== null)).size > 1,
      );
      expect(survey.needs.map((column) => survey.sights[column].heading)).toEqual(wanted);
      const heads = new Set(Object.values(words.asked.traits).map(({ head }) => head));
      expect(traits.every((column) => heads.has(survey.sights[column].heading))).toBe(true);
    }
  });

  test("of nobody: no survey and no orders, from a heading or a cell below", async () => {
    for (const cell of ["A6", "C9"]) {
      const { by, survey } = readCustomers(await read([], cell), {});
      expect([by, survey.needs, survey.sights.filter(({ notation }) => notation !== undefined)]).toEqual([
        "needs",
        [],
        [],
      ]);
    }
  });

  test("offers answers of traits that no survey has as a scale, all of them or any two", () => {
    for (const { options = [] } of Object.values(words.asked.traits)) {
      const pairs = options.flatMap((one, i) => options.slice(i + 1).map((other) => [one, other]));
      for (const some of [options, ...pairs].filter(({ length }) => length > 0)) {
        const notation = needNotation([...some, ...some, ""]);
        expect(notation && (notation.kind !== "words" || isYesNo(notation)), some.join()).toBeFalsy();
      }
    }
  });

  test("offers answers that Excel takes as a list", () => {
    const lists = Object.values(words.asked.traits).flatMap(({ options }) => (options ? [options] : []));
    expect(lists.length).toBe(3);
    for (const list of lists) {
      expect(list.join(",").length).toBeLessThanOrEqual(255);
      expect(list.filter((one) => one.includes(",") || one !== one.trim())).toEqual([]);
    }
    expect(
      words.asked.needs.filter(
        (need) => need.length > 40 || words.asked.needs.indexOf(need) !== words.asked.needs.lastIndexOf(need),
      ),
    ).toEqual([]);
  });
});
