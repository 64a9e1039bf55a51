import { describe, expect, test } from "vitest";
import { readCase } from "../readingCase";
import { PAIRS, SCALES } from "./answers";

const CUSTOMERS = 24;
/** Which of several answers a customer gives to each of three questions: all of them come, and the first gives 0, 1, 2. */
const given = (customer: number, question: number, answers: number) =>
  (Math.floor(customer * [1, 0.71, 0.43][question]) + question) % answers;
const QUESTIONS = [0, 1, 2];

type Cell = string | number;

/** A survey of three questions under one another, each row with what stands before and behind the answers. */
function survey(
  header: readonly (readonly Cell[])[],
  answers: readonly Cell[],
  before: (customer: number) => readonly Cell[] = (customer) => [`P${customer}`],
  behind: (customer: number) => readonly Cell[] = () => [],
): string {
  const rows = Array.from({ length: CUSTOMERS }, (_, i) => [
    ...before(i),
    ...QUESTIONS.map((question) => answers[given(i, question, answers.length)]),
    ...behind(i),
  ]);
  return csvOf([...header, ...rows]);
}

function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")).join("\n");
}

const read = (csv: string, opened: "en" | "de" | "text" = "en") => readCase("needs", { what: "", csv, opened });
const HEADER = ["Name", "Price", "Delivery", "Advice"];
const RATINGS = [1, 2, 3, 4, 5];
const [BEGINS, IP] = ["2025-01-05 10:00:00", "1.2.3.4"];

describe.each(Object.entries(SCALES))("answers with an order in %s", (_, scales) => {
  test.each(scales)("%s", (scale) => {
    const levels = scale.split("|");
    const told = read(survey([HEADER], levels));
    expect(told).toMatchObject({ needs: ["Price", "Delivery", "Advice"], customers: CUSTOMERS, answered: true });
    told.firstRows?.forEach((row, i) => {
      expect(row).toEqual(QUESTIONS.map((question) => given(i, question, levels.length) + 1));
    });
  });
});

test.each(PAIRS)("of “%s” and “%s” the second counts 0", (yes, no) => {
  const told = read(survey([HEADER], [no, yes]));
  expect(told).toMatchObject({ needs: ["Price", "Delivery", "Advice"], answered: true });
  expect(told.firstRows?.[0]).toEqual([0, 1, 0]);
});

test("one column may lack the answer that tells the scale of all", () => {
  const rows = Array.from({ length: 9 }, (_, i) => [
    `P${i}`,
    ["Agree", "Strongly agree"][i % 2],
    ["Strongly disagree", "Neither agree nor disagree", "Agree"][i % 3],
  ]);
  expect(read(csvOf([["Name", "Price", "Advice"], ...rows])).firstRows?.slice(0, 2)).toEqual([
    [4, 1],
    [5, 3],
  ]);
});

describe("surveys as their tools export them", () => {
  const ids = (names: readonly string[]) => names.map((name) => `{"ImportId":"${name}"}`);

  test("Qualtrics: questions whose text holds the mark that parts options from them", () => {
    const names = ["StartDate", "Progress", "ResponseId", "LocationLatitude", "Q1_1", "Q1_2", "Q1_3", "Q2"];
    const asked = ["Price", "Next-day delivery", "Advice - by phone"].map(
      (option) => `How - all in all - is it? - ${option}`,
    );
    const texts = ["Start Date", "Progress", "Response ID", "Location Latitude", ...asked, "Comments"];
    const csv = survey(
      [names, texts, ids(names)],
      RATINGS,
      (i) => [BEGINS, 100, `R_${i}`, 48.1],
      () => ["ok"],
    );
    const told = read(csv);
    expect(told.needs).toEqual(["Q1_1 (Price)", "Q1_2 (Next-day delivery)", "Q1_3 (Advice - by phone)"]);
    expect(told).toMatchObject({ columns: { customer: "ResponseId" }, customers: CUSTOMERS });
    expect(told.firstRows?.[0]).toEqual([1, 2, 3]);
  });

  test("Qualtrics: questions of their own keep their whole text", () => {
    const names = ["ResponseId", "Q1", "Q2", "Q3"];
    const texts = [
      "Response ID",
      "Do you shop - or plan to - for price?",
      "Do you shop - or plan to - for speed?",
      "Advice",
    ];
    expect(read(survey([names, texts, ids(names)], RATINGS)).needs).toEqual([
      "Q1 (Do you shop - or plan to - for price?)",
      "Q2 (Do you shop - or plan to - for speed?)",
      "Q3 (Advice)",
    ]);
  });

  test("Qualtrics' older exports: codes over questions, without ids", () => {
    const asked = ["Price", "Delivery", "Advice"].map((option) => `How important is it?-${option}`);
    const header = [
      ["V1", "V8", "Q1_1", "Q1_2", "Q1_3"],
      ["ResponseID", "StartDate", ...asked],
    ];
    const told = read(survey(header, RATINGS, (i) => [`R_${i}`, BEGINS]));
    expect(told).toMatchObject({ customers: CUSTOMERS, needs: ["Q1_1 (Price)", "Q1_2 (Delivery)", "Q1_3 (Advice)"] });
    expect(told.firstRows?.[0]).toEqual([1, 2, 3]);
  });

  test("SurveyMonkey: options below their question, ticked by their own words", () => {
    const options = ["Low prices", "Fast delivery", "Good advice"];
    const header = [
      [
        "Respondent ID",
        "Collector ID",
        "Start Date",
        "IP Address",
        "What matters to you?",
        "",
        "",
        "How do you like us?",
      ],
      ["", "", "", "", ...options, "Response"],
    ];
    const rows = Array.from({ length: CUSTOMERS }, (_, i) => [
      ...[11_800_000_000 + i, 44, BEGINS, IP],
      ...options.map((option, question) => (given(i, question, 2) === 1 ? option : "")),
      "Good",
    ]);
    const told = read(csvOf([...header, ...rows]));
    expect(told.needs).toEqual(options);
    expect(told.firstRows?.[0]).toEqual([0, 1, 0]);
  });

  test.each([
    ["Google Forms", ["Timestamp", "Email Address"], (i: number) => [`1/${5 + i}/2025 10:00:00`, `p${i}@x.com`]],
    ["LimeSurvey", ["Response ID", "Date submitted", "Last page", "Seed"], (i: number) => [i + 1, BEGINS, 3, 900 + i]],
    ["Typeform", ["#", "Start Date (UTC)"], (i: number) => [`h${i}k2`, BEGINS]],
  ] as const)("%s: what is told about the answer is no need", (_, about, before) => {
    const asked = ["Price", "Delivery", "Advice"].map((option) => `How important is it? [${option}]`);
    const told = read(survey([[...about, ...asked]], RATINGS, before));
    expect(told.needs).toEqual(asked);
    expect(told.firstRows?.[0]).toEqual([1, 2, 3]);
  });

  test("LimeSurvey: codes of answers", () => {
    const codes = ["A1", "A2", "A3", "A4", "A5"];
    expect(read(survey([HEADER], codes)).firstRows?.[0]).toEqual([1, 2, 3]);
  });

  test.each([
    ["Microsoft Forms", ";", ";"],
    ["Google Forms", ", ", ""],
    ["LimeSurvey", "|", ""],
  ])("%s: each of several answers in a cell is a need", (_, mark, end) => {
    const options = ["Low prices", "Fast delivery", "Good advice"];
    const chosen = (i: number) => options.filter((__, k) => (i + k) % 3 !== 0 || i % 4 === 1);
    const rows = Array.from({ length: CUSTOMERS }, (__, i) => [`P${i}`, chosen(i).join(mark) + end, "my own words"]);
    const told = read(csvOf([["Name", "What matters?", "Remarks"], ...rows]));
    expect([...(told.needs ?? [])].sort()).toEqual([...options].sort());
    expect(told.firstRows?.[0]).toEqual(told.needs?.map((need) => Number(chosen(0).includes(need))));
    expect(told).toMatchObject({ answered: true, customers: CUSTOMERS });
    expect(told.notes.join(" ")).toMatch(/among the answers/);
  });
});

test.each([
  ["sentences", (i: number) => `I think, that ${i} is nice, and good`],
  ["towns with their country", (i: number) => ["Paris, France", "Rome, Italy", "Bonn, Germany"][i % 3]],
])("%s are not several answers in one cell", (_, text) => {
  const csv = survey([[...HEADER, "More"]], RATINGS, undefined, (i) => [text(i)]);
  expect(read(csv).needs).toEqual(["Price", "Delivery", "Advice"]);
});

describe("answers that count in a way of their own", () => {
  const ORDERS = [
    [1, 2, 3],
    [2, 3, 1],
    [3, 1, 2],
    [1, 3, 2],
  ];

  test.each([
    ["numbers", (rank: number) => rank],
    ["ordinals", (rank: number) => ["1st", "2nd", "3rd"][rank - 1]],
    ["Platz 1", (rank: number) => `Platz ${rank}`],
  ])("ranks as %s are turned round", (_, written) => {
    const rows = Array.from({ length: CUSTOMERS }, (__, i) => [`P${i}`, ...ORDERS[i % 4].map((rank) => written(rank))]);
    expect(read(csvOf([HEADER, ...rows])).firstRows).toEqual([
      [3, 2, 1],
      [2, 1, 3],
      [1, 3, 2],
    ]);
  });

  test.each([
    "Don't know",
    "N/A",
    "Not applicable",
    "Weiß nicht",
    "keine Angabe",
    "Je ne sais pas",
    "No sé",
    "Não sei",
    "Non so",
    "Weet niet",
  ])("“%s” is no answer, beside words and beside numbers", (word) => {
    for (const answers of [SCALES.English[0].split("|"), RATINGS]) {
      const told = read(survey([HEADER], answers).replace(/"P3","[^"]*"/, `"P3","${word}"`));
      expect(told).toMatchObject({ needs: ["Price", "Delivery", "Advice"], customers: CUSTOMERS - 1 });
    }
  });

  test("98, 99 and -99 beside 1 to 5 are no answers, and that is said", () => {
    const csv = survey([HEADER], RATINGS)
      .replace(/"P4","\d"/, '"P4","98"')
      .replace(/"P7","\d"/, '"P7","-99"');
    const told = read(csv);
    expect(told.customers).toBe(CUSTOMERS - 2);
    expect(told.notes.join(" ")).toMatch(/-99, 98 counts as no answer/);
  });

  test("shipping and discounts that are rated are needs; those of orders are not", () => {
    const header = ["Name", "Price", "Shipping", "Advice"];
    expect(read(survey([header], RATINGS)).needs).toEqual(["Price", "Shipping", "Advice"]);
    const lines = ["Order ID", "Order Date", "Customer ID", "Sales", "Quantity", "Discount"];
    const rows = Array.from({ length: CUSTOMERS }, (_, i) => [
      i >> 1,
      "2025-01-05",
      `C${(i >> 1) % 9}`,
      20 + i,
      1 + (i % 3),
      0.2,
    ]);
    expect(read(csvOf([lines, ...rows]))).toMatchObject({ job: "orders", records: CUSTOMERS / 2 });
  });
});

test.each([
  ["Umsatz", "1.200,50 €", "text"],
  ["Total revenue", "$1,200.50", "en"],
  ["Valor del cliente", "1200,50", "text"],
  ["Chiffre d'affaires", "1 200,50 €", "text"],
  ["Fatturato", "EUR 1.200,50", "text"],
] as const)("values under “%s” as “%s” are read", (heading, value, opened) => {
  const csv = survey([["Name", "Price", "Delivery", "Advice", heading]], RATINGS, undefined, () => [value]);
  expect(read(csv, opened)).toMatchObject({ values: CUSTOMERS, sums: { value: CUSTOMERS * 1200.5 } });
});

describe("orders in place of a survey", () => {
  const rows = Array.from({ length: CUSTOMERS }, (_, i) => [
    `C${i % 9}`,
    `2025-01-${10 + (i % 15)}`,
    10 + i,
    i % 2 ? "EUR" : "USD",
  ]);
  const csv = csvOf([["Customer", "Date", "Amount", "Currency"], ...rows]);

  test("are asked about as orders are, and obey the answer", () => {
    expect(read(csv)).toMatchObject({ job: "orders", answered: false, sums: {}, questions: [{ about: "currency" }] });
    const told = readCase("needs", { what: "", csv, answers: { currency: "EUR" } });
    expect(told).toMatchObject({ job: "orders", answered: true, records: CUSTOMERS / 2 });
  });

  test("are read by the column that the person chose", () => {
    const told = readCase("needs", { what: "", csv, answers: { currency: "EUR" }, chosen: [["customer", "Currency"]] });
    expect(told).toMatchObject({ job: "orders", customers: 2, columns: { customer: "Currency" } });
  });
});
