// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readinessOrder } from "../../../src/taskpane/know/assessment/readinessSheet";
import { stageOrder } from "../../../src/taskpane/know/assessment/stageSheet";
import { random } from "../../../src/sample/random";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { calculatedWorkbook } from "../../preview/excel/calculatedWorkbook";
import { speechIn } from "../jobs/onSample";

const speech = speechIn("en", "en-GB");
const { readiness, stage } = speech.texts.know;

type Answer = string | null;

/** A sheet of statements as it is written, with ways to fill it in and to read it. */
async function written(words: typeof readiness | typeof stage) {
  const workbook = await calculatedWorkbook();
  await writeSheet(words === stage ? stageOrder(speech) : readinessOrder(speech, undefined));
  await workbook.calculated();
  const cells = await workbook.values(`'${words.name}'!A1:D110`);
  const first = cells.findIndex((row) => row[2] === words.answer) + 1;
  const groupsAt = cells.findIndex((row) => row[0] === words.group && row[1] === words.next) + 1;
  return {
    workbook,
    first,
    answer: async (answers: readonly Answer[]) => {
      await workbook.set(
        `'${words.name}'!C${first + 1}:C${first + answers.length}`,
        answers.map((one) => [one ?? ""]),
      );
      await workbook.calculated();
    },
    read: async () => {
      const now = await workbook.values(`'${words.name}'!A1:D110`);
      return {
        sentences: [now[5][0], now[6][0] ?? ""],
        figures: [0, 1, 2].map((column) => now[9][column] ?? ""),
        beside: [0, 1, 2].map((column) => now[10][column] ?? ""),
        next: now[13][0],
        groups: now
          .slice(groupsAt, groupsAt + words.groups.length)
          .map(([name, , score, status]) => ({ name, score: score ?? "", status: status ?? "" })),
      };
    },
  };
}

/** Scores worked out statement by statement. */
function scored(words: typeof readiness | typeof stage, answers: readonly Answer[]) {
  let from = 0;
  return words.groups.map(({ name, statements, next }) => {
    const own = answers.slice(from, (from += statements.length));
    const points = own.flatMap((one) => {
      const at = one === null ? -1 : words.levels.indexOf(one);
      return at < 0 ? [] : [at];
    });
    const score = points.length === 0 ? undefined : points.reduce((sum, one) => sum + one, 0) / (3 * points.length);
    return { name, next, score, open: statements.length - points.length };
  });
}

function randomAnswers(words: typeof readiness | typeof stage, seed: number, blank: number): Answer[] {
  const next = random(seed);
  const count = words.groups.reduce((sum, { statements }) => sum + statements.length, 0);
  return Array.from({ length: count }, () => (next() < blank ? null : words.levels[Math.floor(next() * 4)]));
}

const percent = (share: number) => `${Math.round(100 * share)}%`;

describe("the readiness sheet", () => {
  test("without answers says so, and counts nothing as zero", async () => {
    const { read } = await written(readiness);
    const { sentences, figures, groups, next } = await read();
    expect(sentences).toEqual([readiness.front.none, ""]);
    expect(figures).toEqual(["", "", 0]);
    expect(next).toBe(readiness.begin);
    expect(groups.map(({ score }) => score)).toEqual(readiness.groups.map(() => ""));
    expect(groups.map(({ status }) => status)).toEqual(
      readiness.groups.map(({ statements }) => `${statements.length} still open`),
    );
  });

  test("scores each component by what is answered, names the weakest and what to do about it", async () => {
    const { answer, read, workbook, first } = await written(readiness);
    for (const [seed, blank] of [
      [1, 0],
      [2, 0.3],
      [3, 0.7],
      [4, 0.1],
      [5, 0],
    ] as const) {
      // prettier-ignore
      const answers = randomAnswers(readiness, seed, blank);
      await answer(answers);
      const own = scored(readiness, answers);
      const { sentences, figures, beside, groups, next } = await read();
      own.forEach(({ score, open }, i) => {
        if (score === undefined) expect(groups[i].score).toBe("");
        else expect(groups[i].score).toBeCloseTo(score, 12);
        if (open > 0) expect(groups[i].status).toContain(`${open} still open`);
      });
      const known = own.filter((one) => one.score !== undefined);
      const least = Math.min(...known.map(({ score }) => score ?? 1));
      const weakest = own.find(({ score }) => score === least);
      const open = own.reduce((sum, one) => sum + one.open, 0);
      const said = { name: weakest?.name ?? "", score: percent(least) };
      expect(sentences[0]).toBe(open === 0 ? readiness.front.weakest(said) : readiness.front.weakestSoFar(said));
      expect(sentences[1]).toBe(
        open === 0 ? "All 21 statements are answered." : readiness.someOpen(String(open), "21"),
      );
      expect(figures[0]).toBeCloseTo(known.reduce((sum, { score = 0 }) => sum + score, 0) / known.length, 12);
      expect(figures[1]).toBeCloseTo(least, 12);
      expect([figures[2], beside]).toEqual([21 - open, ["each counts alike", said.name, "of 21"]]);
      expect(next).toBe(weakest?.next);
      expect(groups.filter(({ status }) => String(status).startsWith(readiness.weakest)).length).toBeGreaterThan(0);
    }
    // Whatever was pasted in place of one of the four words.
    await workbook.set(`'${readiness.name}'!C${first + 1}`, [["quite"]]);
    await workbook.calculated();
    expect((await read()).sentences[1]).toMatch(/1 answer is none of the four words and does not count\.$/);
  });

  test("goes by the name of the component: statements may be sorted, put in and taken out", async () => {
    const { answer, read, workbook, first } = await written(readiness);
    const answers = randomAnswers(readiness, 6, 0.2);
    await answer(answers);
    const before = (await read()).groups;
    await workbook.sort(`'${readiness.name}'!A${first + 1}:D${first + 21}`, 1, "ascending");
    await workbook.calculated();
    expect((await read()).groups).toEqual(before);
    const row = first + 5;
    await workbook.excel(
      async (context, [sheet, at]: [string, number]) => {
        context.workbook.worksheets.getItem(sheet).getRange(`${at}:${at}`).insert("Down");
        await context.sync();
      },
      [readiness.name, row] as [string, number],
    );
    await workbook.set(`'${readiness.name}'!A${row}:C${row}`, [["Enhance", "One of our own", "fully"]]);
    await workbook.calculated();
    const { groups } = await read();
    const [was, is] = [before, groups].map((all) => all.find(({ name }) => name === "Enhance"));
    const answered = scored(readiness, answers)[2];
    const counted = 3 - answered.open;
    expect(is?.score).toBeCloseTo((Number(was?.score || 0) * counted + 1) / (counted + 1), 12);
    expect(groups.filter(({ name }) => name !== "Enhance")).toEqual(before.filter(({ name }) => name !== "Enhance"));
  });
});

describe("the stage sheet", () => {
  const mostly = (count: number) => new Array<Answer>(count).fill("mostly");

  test.each([
    ["nothing answered", new Array<Answer>(16).fill(null), 0],
    ["all mostly true", mostly(16), 4],
    ["the first two", [...mostly(8), "partly", ...mostly(7)], 2],
    ["an average of mostly", ["fully", "partly", "fully", "partly", ...new Array<Answer>(12).fill("partly")], 1],
    ["the second without the first", [...new Array<Answer>(4).fill("not at all"), ...mostly(12)], 0],
    ["the second with an open statement", [...mostly(4), null, ...mostly(11)], 1],
    ["just below mostly", ["partly", ...mostly(15)], 0],
    ["at random", randomAnswers(stage, 9, 0.1), undefined],
    ["at random again", randomAnswers(stage, 11, 0), undefined],
  ] as const)("%s: the stage reached, and what the next one asks for", async (_, answers, wanted) => {
    const { answer, read } = await written(stage);
    await answer(answers);
    const own = scored(stage, answers);
    const isTrue = own.map(({ score = 0, open }) => open === 0 && score >= 2 / 3);
    const short = isTrue.indexOf(false);
    const reached = short < 0 ? stage.groups.length : short;
    if (wanted !== undefined) expect(reached).toBe(wanted);
    const { sentences, figures, beside, groups, next } = await read();
    expect([figures[0], beside[0]]).toEqual([reached, "of 4"]);
    const isUnanswered = own.every(({ score }) => score === undefined);
    const following = own.at(Math.min(reached, 3));
    const name = following?.name ?? "";
    if (isUnanswered) expect(sentences[0]).toBe(stage.front.none);
    else if (reached === 4) expect(sentences[0]).toBe(stage.front.all("Obsession"));
    else {
      const begun = reached === 0 ? "" : `${stage.front.reached(own[reached - 1].name)} `;
      const open = following?.open ?? 0;
      const come = reached === 0 ? stage.front.unreached(name) : stage.front.comesNext(name);
      expect(sentences[0]).toBe(`${begun}${open > 0 ? stage.front.unknown(name, String(open)) : come}`);
    }
    expect(next).toBe(isUnanswered ? stage.begin : following?.next);
    expect(groups.map(({ status }) => status)).toEqual(
      own.map(({ open }, i) => {
        if (open > 0) return `${open} still open`;
        if (!isTrue[i]) return stage.notYet;
        return i < reached ? stage.reached : stage.after;
      }),
    );
  });
});

test("every language has as many statements and words, and none that would cut a list or a formula in two", () => {
  for (const { know } of Object.values(LANGUAGES)) {
    for (const kind of ["readiness", "stage"] as const) {
      const { groups, levels } = know[kind];
      const counts = (all: typeof groups) => all.map(({ statements }) => statements.length);
      expect(counts(groups)).toEqual(counts(speech.texts.know[kind].groups));
      expect(groups.every(({ statements }) => statements.length >= 3 && statements.length <= 4)).toBe(true);
      expect(levels.filter((level) => /[,"]/.test(level))).toEqual([]);
      expect(new Set(groups.map(({ name }) => name.toLowerCase())).size).toBe(groups.length);
    }
  }
});
