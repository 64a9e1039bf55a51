import { describe, expect, test } from "vitest";
import { inWords } from "../../../src/taskpane/job/sampleTable";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { judgeKeywords } from "../../../src/taskpane/jobs/judgeKeywords/judgeKeywords";
import { planTest } from "../../../src/taskpane/jobs/planTest/planTest";
import { segmentCustomers } from "../../../src/taskpane/jobs/segmentCustomers/segmentCustomers";
import { splitBudget } from "../../../src/taskpane/jobs/splitBudget/splitBudget";
import { LANGUAGES, type Language } from "../../../src/taskpane/texts/languages";
import { catalogueIn } from "./catalogues";
import { KNOWN } from "./knownWords";
import { leavesOf, said, samplesFor } from "./textsOf";

/** Excel's errors: a German Excel has names of its own for some, so that German has more of them than English. */
const ERRORS = "problems.sentence.";

/** Sample data is written in English: only other languages have words for it. */
const SAMPLE_WORDS = /^jobs\.\w+\.sample\./;

/** What both languages say alike, the figure 7 in it. */
const ALIKE: ReadonlySet<string> = new Set([
  ...["", "Worth", "Keyword", "Keywords", "CPC", "EPC", "Conversions", "Rate", "Budgets", "Status", "Segment", "Name"],
  ...[
    "Phase",
    "Index",
    "R",
    "F",
    "M",
    "Silhouette",
    "Keywords!A1:E25",
    "Segment 7",
    "CPC: 7.",
    "7: 7",
    "7 (7)",
    "7 → 7 (7)",
  ],
]);

const english = new Map(leavesOf(catalogueIn("en")));
const german = new Map(leavesOf(catalogueIn("de")));

/** What is said in German with sample figures, by path. */
const saidIn = (texts: ReadonlyMap<string, unknown>, figure: unknown) =>
  [...texts].flatMap(([path, text]) =>
    said(text, samplesFor(text, figure, KNOWN[path])).map((words) => ({ path, words })),
  );
const all = [7, "7", 1, "1"].flatMap((figure) => saidIn(german, figure));

const wrong = (isWrong: (words: string) => boolean) =>
  all.filter(({ words }) => isWrong(words)).map(({ path, words }) => `${path}: ${words}`);

describe("The German catalogue", () => {
  test("has the keys of the English one, all the way down", () => {
    const missing = [...english.keys()].filter((path) => !german.has(path));
    const strange = [...german.keys()].filter(
      (path) => !english.has(path) && !path.startsWith(ERRORS) && !SAMPLE_WORDS.test(path),
    );
    expect({ missing, strange }).toEqual({ missing: [], strange: [] });
  });

  test("takes as many figures as the English one at most", () => {
    const greedy = [...german].filter(([path, text]) => {
      const other = english.get(path);
      return typeof text === "function" && typeof other === "function" && text.length > other.length;
    });
    expect(greedy.map(([path]) => path)).toEqual([]);
  });

  test("says nothing the English way but names, and words that German has too", () => {
    const same = [...german].flatMap(([path, text]) => {
      const samples = samplesFor(english.get(path), "7", KNOWN[path]);
      const [here, there] = [said(text, samples), said(english.get(path), samples)];
      return here.flatMap((words, i) => (words === there[i] && !ALIKE.has(words) ? [`${path}: ${words}`] : []));
    });
    expect(same).toEqual([]);
  });

  test("leaves no figure out and shows no object", () => {
    expect(wrong((words) => /undefined|\[object|NaN|null/.test(words))).toEqual([]);
  });

  test("quotes, and writes figures, as German does", () => {
    const count = (words: string, mark: string) => words.split(mark).length - 1;
    expect(wrong((words) => /["”’]/.test(words) || count(words, "„") !== count(words, "“"))).toEqual([]);
    expect(wrong((words) => /\d%|\d,\d{3}\b|\d\.\d{1,2}(?!\d)/.test(words.replaceAll("WORTH.", "")))).toEqual([]);
  });

  test("has no blank at an end but where it is put behind something, and none twice", () => {
    const glued = /(\.kind\.|\.andMore$|\.months$)/;
    const loose = all.filter(({ path, words }) => / {2}/.test(words) || (words !== words.trim() && !glued.test(path)));
    expect(loose.map(({ path, words }) => `${path}: "${words}"`)).toEqual([]);
  });

  test("puts one of a thing in the singular", () => {
    // "von 1 Kunden" is the singular too. A text asks for the number as a number or as it is written, seldom for both.
    const many =
      /(?<!(?:von|durch) )\b1 (Kunden|Keywords|Klicks|Verkäufe|Bestellungen|Zeilen|Monate|Tage|Formeln|Zellen|Kanäle|Bedürfnissen?|Spalten|Segmente|Gruppen)\b/g;
    const found = (figure: unknown) =>
      saidIn(german, figure).flatMap(({ path, words }) =>
        (words.match(many) ?? []).map((wrong) => `${path}: ${wrong}`),
      );
    const written = new Set(found("1"));
    expect([...new Set(found(1))].filter((wrong) => written.has(wrong))).toEqual([]);
  });
});

describe.each(Object.keys(LANGUAGES) as Language[])("In the language %s", (language) => {
  const texts = LANGUAGES[language];
  const [plan, judge, split] = [planTest, judgeKeywords, splitBudget].map(({ words }) => words[language]) as [
    typeof planTest.words.en,
    typeof judgeKeywords.words.en,
    typeof splitBudget.words.en,
  ];

  test("every sheet has a name of its own that Excel takes, with room for a number behind it", () => {
    // Jobs may share a sample, and then call it alike.
    const named = JOBS.flatMap(({ sources, words }) =>
      Object.values(sources).flatMap(({ sample }) =>
        sample ? [[sample, inWords(sample.sheetName, words[language].sample)] as const] : [],
      ),
    );
    const samples = [...new Map(named).values()];
    const sheets = [
      ...samples,
      ...JOBS.map(({ words }) => words[language].sheet.name),
      segmentCustomers.words[language].groups.sheet.name,
      ...[texts.know.interview, texts.know.readiness, texts.know.stage].map(({ name }) => name),
      texts.functionGuide.sheet.name("ORDERSUMMARYMODEL"),
    ];
    expect(samples.length).toBeGreaterThanOrEqual(JOBS.length - 1);
    expect(new Set(named.map(([, name]) => name)).size).toBe(samples.length);
    expect(sheets.filter((name) => name.length > 28 || /[:\\/?*[\]']/.test(name) || name !== name.trim())).toEqual([]);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test("the columns of each table, and those that a reader looks for, are told apart", () => {
    const tables = JOBS.flatMap(({ words }) => {
      const { sheet, sources } = words[language];
      return [sheet.columns ?? {}, ...Object.values(sources).map(({ role }) => role)];
    }).map((columns) => Object.values(columns).map((head) => head.toLowerCase()));
    expect(tables.flatMap((heads) => heads.filter((head, i) => head === "" || heads.indexOf(head) !== i))).toEqual([]);
  });

  test("words that go into formulas have no quotation marks", () => {
    const words = [
      ...Object.values(plan.sheet.pace),
      ...Object.values(judge.sheet.without),
      ...Object.values(split.sheet.held),
      split.sheet.beyond,
      plan.sheet.grid.months,
    ];
    expect(words.filter((word) => word.includes('"'))).toEqual([]);
  });
});
