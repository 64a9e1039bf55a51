import { describe, expect, test } from "vitest";
import { UNJUDGED } from "../../../src/taskpane/screens/JudgeKeywords/judgeKeyword";
import { VERDICTS } from "../../../src/taskpane/screens/JudgeKeywords/judgement";
import { de } from "../../../src/taskpane/texts/de";
import { en } from "../../../src/taskpane/texts/en";
import { leavesOf, said, samplesFor, type Words } from "./textsOf";

/** What the questions about customers are made from. */
const REPORT = {
  report: { asOf: 46_053, customersEver: 7, boughtAgain: 3 },
  lapseDays: 365,
  recentDays: 90,
  top: "10 %",
  written: { count: String, share: () => "43 %", day: () => "Freitag" },
};

const SOURCES = ["highBid", "lowBid", "averageBid", "cpc", "maxCpc", undefined];

/** Texts that know which words they are given, by the place of the argument. */
const KNOWN: Readonly<Record<string, Words>> = {
  "judgeKeywords.answer.reason": { 0: VERDICTS },
  "judgeKeywords.answer.unjudgedReason": { 0: UNJUDGED },
  "segmentCustomers.fit.described": { 0: [[["2", "0,4"], ["3", "0,5"]]] }, // prettier-ignore
  "planTest.unpriced": { 1: SOURCES },
  "planTest.answer.barsCounted": { 1: SOURCES },
  "valueCustomers.trial.sentence": { 1: ["over", "under"] },
  "valueCustomers.report.boughtAt": { 0: ["Full price only", "Discount only", "Both"] },
  formula: { 0: ["There are no values to share out."] },
  sampleWord: { 0: ["Customer"] },
  ...Object.fromEntries(
    ["customersToday", "highValueFrom", "highValueCustomers", "gained", "lost", "boughtAgain"].map((question) => [
      `valueCustomers.report.${question}`,
      { 0: [REPORT] },
    ]),
  ),
};

/** Excel's errors: a German Excel has names of its own for some, so that German has more of them than English. */
const ERRORS = "problems.sentence.";

/** What both languages say alike, the figure 7 in it. */
const ALIKE: ReadonlySet<string> = new Set([
  ...["", "Worth", "Keyword", "Keywords", "CPC", "EPC", "Conversions", "Rate", "Budgets", "Status", "Segment", "Name"],
  ...["Silhouette", "Keywords!A1:E25", "Segment 7", "CPC: 7.", "7: 7", "7 (7)", "7 → 7 (7)"],
]);

const english = new Map(leavesOf(en));
const german = new Map(leavesOf(de));

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
    const strange = [...german.keys()].filter((path) => !english.has(path) && !path.startsWith(ERRORS));
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

describe.each([
  ["English", en],
  ["German", de],
])("In %s", (_, texts) => {
  const jobs = [texts.planTest, texts.judgeKeywords, texts.valueCustomers, texts.segmentCustomers, texts.splitBudget];
  const sheets = [
    ...jobs.flatMap(({ sampleSheet, sheet }) => [sampleSheet, sheet.name]),
    texts.segmentCustomers.groups.sheet.name,
    texts.functionGuide.sheet.name("ORDERSUMMARYMODEL"),
  ];

  test("every sheet has a name of its own that Excel takes, with room for a number behind it", () => {
    expect(sheets.filter((name) => name.length > 28 || /[:\\/?*[\]']/.test(name) || name !== name.trim())).toEqual([]);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test("the columns of each table are told apart", () => {
    const tables = [
      texts.planTest.sheet.columns,
      texts.judgeKeywords.sheet.columns,
      texts.splitBudget.sheet.columns,
      texts.valueCustomers.data.role,
    ].map((columns) => Object.values<string>(columns).map((head) => head.toLowerCase()));
    expect(tables.flatMap((heads) => heads.filter((head, i) => head === "" || heads.indexOf(head) !== i))).toEqual([]);
  });

  test("cells are called what Excel lets a cell be called, each differently", () => {
    const names = Object.values(texts.planTest.sheet.names).map((name) => `Test2_${name}`);
    expect(names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("words that go into formulas have no quotation marks", () => {
    const words = [
      ...Object.values(texts.planTest.sheet.pace),
      ...Object.values(texts.judgeKeywords.sheet.without),
      ...Object.values(texts.splitBudget.sheet.held),
      texts.splitBudget.sheet.beyond,
      texts.planTest.sheet.grid.months,
    ];
    expect(words.filter((word) => word.includes('"'))).toEqual([]);
  });
});
