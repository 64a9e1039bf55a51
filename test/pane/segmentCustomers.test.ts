// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Grid } from "../../src/preview/grid/Grid";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import type { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { NEED_HEADER, needs, withoutAnswer } from "../../src/sample/needs";
import { adjustedRandIndex } from "../core/segments/adjustedRandIndex";
import { bestOfStarts, standardised } from "../core/segments/bestOfStarts";

type Row = readonly [customer: string, ...needs: number[]];
const SAMPLE = needs() as unknown as Row[];
const NEEDS = SAMPLE.map((row) => row.slice(1, 7) as number[]);
const VALUES = SAMPLE.map((row) => row[7]);

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const columnOf = (rows: readonly (readonly number[])[], j: number) => rows.map((row) => row[j]);

/** By k-means written apart from the add-in's. */
const segmentsOf = (rows: readonly (readonly number[])[], segments: number) =>
  bestOfStarts(standardised(rows), segments, 200).segmentOf;

const TRUTH = segmentsOf(NEEDS, 3);

type Person = readonly unknown[];

/** What is known of somebody, the age by the fifth of all that it falls into. */
function knownOf(person: Person, ages: readonly number[]): (string | number)[] {
  const sorted = [...ages].sort((a, b) => a - b);
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => {
    const at = share * (sorted.length - 1);
    const low = Math.floor(at);
    return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
  });
  return [String(person[8]), cuts.filter((cut) => cut < Number(person[9])).length, String(person[10])];
}

/** The likeliest of the segments of some people that others have. */
function likeliest<Name>(
  people: readonly Person[],
  names: readonly Name[],
  members: readonly number[] = [...SAMPLE.keys()],
) {
  const ages = members.map((i) => Number(SAMPLE[i][9]));
  const traits = members.map((i) => knownOf(SAMPLE[i], ages));
  return people.map((person) => {
    const known = knownOf(person, ages);
    const weights = names.map((_, place) => {
      const own = members.flatMap((i, at) => (TRUTH[i] === place + 1 ? [at] : []));
      return known.reduce<number>((weight, level, trait) => {
        const share = traits.filter((one) => one[trait] === level).length / members.length;
        const count = own.filter((at) => traits[at][trait] === level).length;
        return share > 0 ? (weight * (count + share)) / (own.length + 1) : weight;
      }, own.length / members.length);
    });
    const most = Math.max(...weights);
    return { name: names[weights.indexOf(most)], sure: most / sum(weights) };
  });
}

/** Whole percents as a cell shows them: 58 for 0.575, which is a little less in binary. */
function percent(share: number): number {
  return Math.round(Number((100 * share).toFixed(9)));
}

/** How many come to their own segment, a tenth at a time. */
function rightByTenths(): number {
  const right = [...SAMPLE.keys()].filter((person) => {
    const others = [...SAMPLE.keys()].filter((i) => i % 10 !== person % 10);
    return likeliest([SAMPLE[person]], [1, 2, 3], others)[0].name === TRUTH[person];
  });
  return right.length / SAMPLE.length;
}

/** Starts from an empty workbook with the survey on a sheet of its own. */
async function withSample(): Promise<{ workbook: WorkbookInNode<Grid>; job: PaneInNode<Grid> }> {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Segment customers", workbook);
  await job.press("Try with sample data");
  await job.said(/customers fall into/);
  return { workbook, job };
}

/** The cells of a spilled table, from its first heading on. */
function tableUnder(sheet: WrittenSheet, title: string): (string | number | boolean)[][] {
  const row = sheet.values.findIndex((cells) => cells.includes(title));
  const column = sheet.values[row].indexOf(title);
  return sheet.values.slice(row + 1).map((cells) => cells.slice(column));
}

test("the sample survey ends with named segments, their needs and values, and everyone's segment beside the rows", async () => {
  const { workbook, job } = await withSample();
  expect(await job.said(/customers fall into/)).toMatch(/^80 customers fall into 3 segments/);
  await job.fill("Name of segment 1", "Gourmets");
  await job.said(/“Gourmets”, holds/);
  const before = await workbook.values("'Sample needs'!A1:K93");
  const name = await job.write();
  expect(name).toBe("Customer segments");
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);

  const beside = await workbook.values("'Sample needs'!L1:M81");
  expect(beside[0]).toEqual(["Segment", "Segment name"]);
  expect(beside.slice(1).map(([segment]) => segment)).toEqual(TRUTH);
  expect(beside[1 + TRUTH.indexOf(1)][1]).toBe("Gourmets");
  expect(await workbook.values("'Sample needs'!A1:K93")).toEqual(before);

  const [heads, ...profile] = tableUnder(sheet, "What each segment needs");
  expect(heads.slice(0, 10)).toEqual(["Segment", "Name", "Customers", "Share", ...NEED_HEADER.slice(1, 7)]);
  for (const segment of [1, 2, 3]) {
    const own = NEEDS.filter((_, i) => TRUTH[i] === segment);
    const row = profile[segment - 1];
    expect(row[2]).toBe(own.length);
    own[0].forEach((_, j) => expect(row[4 + j]).toBeCloseTo(mean(columnOf(own, j)), 10));
  }
  expect(profile[0][1]).toBe("Gourmets");

  const [, ...values] = tableUnder(await WrittenSheet.read(workbook, `${name} – value`), "What each segment is worth");
  for (const segment of [1, 2, 3]) {
    const own = VALUES.filter((_, i) => TRUTH[i] === segment);
    expect(values[segment - 1][0]).toBe(profile[segment - 1][1]);
    expect(values[segment - 1][4]).toBeCloseTo(mean(own), 8);
    expect(values[segment - 1][7]).toBeCloseTo(sum(own) / sum(VALUES), 10);
  }
});

test("tomorrow's customer is placed by the formula of the last row, copied down", async () => {
  const { workbook, job } = await withSample();
  await job.write();
  await workbook.set("'Sample needs'!A94:H94", [["New", 5, 2, 1, 2, 3, 3, 50]]);
  const formula = (await workbook.formula("'Sample needs'!L93")) ?? "";
  expect(formula).toContain("$B93:$G93");
  await workbook.set("'Sample needs'!L94", [[formula.replaceAll("93", "94")]]);
  const like = SAMPLE.findIndex((row) => row.slice(1, 7).join() === "5,2,1,2,3,3");
  const segment = await workbook.value("'Sample needs'!L94");
  const distances = [1, 2, 3].map((number) => {
    const own = NEEDS.filter((_, i) => TRUTH[i] === number);
    return sum([5, 2, 1, 2, 3, 3].map((value, j) => (value - mean(columnOf(own, j))) ** 2));
  });
  expect(segment).toBe(like >= 0 ? TRUTH[like] : 1 + distances.indexOf(Math.min(...distances)));
});

test("the sheet follows a changed answer, another number of segments and a new name", async () => {
  const { workbook, job } = await withSample();
  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  const count = `'${name}'!${sheet.addressBeside("Number of segments")}`;
  await workbook.set(count, [[4]]);
  const beside = await workbook.values("'Sample needs'!L2:L81");
  expect(adjustedRandIndex(beside.flat().map(Number), segmentsOf(NEEDS, 4))).toBe(1);
  await workbook.set(count, [[3]]);
  await workbook.set(`'${name}'!${sheet.addressBeside("Name of segment 1")}`, [["Regulars"]]);
  const named = await workbook.value(`'Sample needs'!M${TRUTH.indexOf(1) + 2}`);
  expect(named).toBe("Regulars");
  await workbook.set("'Sample needs'!B2", [[""]]);
  expect((await workbook.value("'Sample needs'!L2")) ?? "").toBe("");
  await job.said(/79 customers with 6 needs read\. Left blank: 13, from row 2 \(Taste\)/);
});

test("a name stays with its segment, whatever number of them there are; the others are called by what they need", async () => {
  const { workbook, job } = await withSample();
  const taste = sum(columnOf(NEEDS, 0)) / NEEDS.length;
  await job.fill("Name of segment 1", "Gourmets");
  await job.said(/“Gourmets”, holds/);
  const name = await job.write();
  const count = `'${name}'!${(await WrittenSheet.read(workbook, name)).addressBeside("Number of segments")}`;
  for (const segments of [4, 2, 3]) {
    await workbook.set(count, [[segments]]);
    const front = await WrittenSheet.read(workbook, name);
    expect(front.errors()).toEqual([]);
    const [, ...profile] = tableUnder(front, "What each segment needs");
    const rows = profile.slice(0, segments);
    // Those who love taste most are the ones that were named, whichever row they stand in.
    const gourmets = rows.filter((row) => row[1] === "Gourmets");
    expect(gourmets).toHaveLength(1);
    expect(Number(gourmets[0][4])).toBeGreaterThan(taste);
    for (const row of rows.filter((one) => one[1] !== "Gourmets")) {
      const above = NEED_HEADER.slice(1, 7).map((need, j) => {
        const all = columnOf(NEEDS, j);
        const spread = Math.sqrt(sum(all.map((value) => (value - mean(all)) ** 2)) / (all.length - 1));
        return { need, above: (Number(row[4 + j]) - mean(all)) / spread };
      });
      const most = above.sort((a, b) => b.above - a.above).filter((one) => one.above >= 0.25);
      expect(row[1]).toMatch(
        new RegExp(
          `^${most
            .slice(0, 2)
            .map((one) => one.need)
            .join(", ")}( \\(\\d\\))?$`,
        ),
      );
    }
  }
});

test("who they are is told by the traits that tell something, and follows the number of segments", async () => {
  const { workbook, job } = await withSample();
  await job.said(/Age, Household tell much about who they are\. Gender tells nothing here/);
  const name = await job.write();
  const sheets = await workbook.sheetNames();
  const who = sheets.find((sheet) => sheet.endsWith("people")) ?? "";
  const plan = sheets.find((sheet) => sheet.endsWith("treatment")) ?? "";
  const count = `'${name}'!${(await WrittenSheet.read(workbook, name)).addressBeside("Number of segments")}`;
  const households = SAMPLE.map((row) => String(row[8]));
  for (const segments of [3, 4]) {
    await workbook.set(count, [[segments]]);
    const sheet = await WrittenSheet.read(workbook, who);
    expect(sheet.errors()).toEqual([]);
    const placed = (await workbook.values("'Sample needs'!L2:L81")).flat().map(Number);
    const shareOf = (level: string, segment?: number) => {
      const own = households.filter((_, i) => segment === undefined || placed[i] === segment);
      return own.filter((one) => one === level).length / own.length;
    };
    const numbers = Array.from({ length: segments }, (_, i) => i + 1);
    const [, ...told] = tableUnder(sheet, "What each trait tells");
    const [trait, tells, , level, there, all] = told[0];
    expect([trait, tells, level]).toEqual(["Household", "much", "family"]);
    expect(there).toBeCloseTo(Math.max(...numbers.map((segment) => shareOf("family", segment))), 10);
    expect(all).toBeCloseTo(shareOf("family"), 10);
    expect(told[2].slice(0, 2)).toEqual(["Gender", "nothing"]);
    expect(told[2].slice(2, 6).every((cell) => cell === "" || cell === null)).toBe(true);
    // What a segment tells of itself is the household of which it has most more than everyone.
    const [, ...own] = tableUnder(sheet, "What each segment tells of itself");
    for (const segment of numbers) {
      const more = ["alone", "couple", "family"].map((one) => [one, shareOf(one, segment) - shareOf(one)] as const);
      const [most] = [...more].sort((a, b) => b[1] - a[1]);
      expect(own[segment - 1][1]).toBe(most[1] < 0.1 ? "like all others" : `Household: ${most[0]}`);
    }
    const rows = (await WrittenSheet.read(workbook, plan)).values.filter((row) => typeof row[3] === "number");
    expect(rows.map((row) => row[3])).toEqual(
      expect.arrayContaining(numbers.map((segment) => placed.filter((one) => one === segment).length)),
    );
    expect(rows).toHaveLength(segments);
    for (const row of rows) {
      const segment = numbers.find((one) => placed.filter((own) => own === one).length === row[3]);
      expect(row[5]).toBeCloseTo(sum(VALUES.filter((_, i) => placed[i] === segment)), 6);
    }
  }
});

test("people without an answer are placed by what is known of them, beside their rows and on a sheet of their own", async () => {
  const { workbook, job } = await withSample();
  await job.said(/People without an answer to every need: 12\. What is known of them says where each probably belongs/);
  const tried = await job.said(/Tried on the 80 who answered.* count on 5\d%\./);
  const name = await job.write();
  const rest = `${name} – the rest`;
  const [, ...profile] = tableUnder(await WrittenSheet.read(workbook, name), "What each segment needs");
  const names = profile.slice(0, 3).map((row) => row[1]);
  // By Bayes' rule over household, gender and fifths of age, written apart from the add-in's.
  const expected = likeliest(withoutAnswer(), names);
  const placed = async () => {
    const [, ...list] = tableUnder(await WrittenSheet.read(workbook, rest), "Where each probably belongs");
    return list.slice(0, 12);
  };
  // What looks at the names is calculated once more after the sheet has its own.
  const named = async () => (await placed()).map(([customer, segment]) => [customer, segment]);
  await expect
    .poll(named, { timeout: 20_000 })
    .toEqual(withoutAnswer().map(([customer], i) => [customer, expected[i].name]));
  const people = await placed();
  const shown = await WrittenSheet.read(workbook, rest);
  expect(shown.errors()).toEqual([]);
  people.forEach(([, , sure], i) => expect(sure).toBeCloseTo(expected[i].sure, 10));
  const beside = await workbook.values("'Sample needs'!L82:M93");
  expect(beside.map(([segment]) => segment ?? "")).toEqual(beside.map(() => ""));
  expect(beside.map(([, said]) => said)).toEqual(
    expected.map((one) => `likely ${String(one.name)} (${percent(one.sure)}%)`),
  );
  const shareRight = Number(shown.beside("Of those who answered, placed rightly as if they had not"));
  expect(tried).toContain(`${percent(shareRight)}% come to their own segment`);
  expect(shareRight).toBeCloseTo(rightByTenths(), 10);
  // Who answers after all is placed by that; who is known by nothing is placed nowhere.
  await workbook.set("'Sample needs'!B82:G82", [[5, 2, 2, 2, 2, 2]]);
  await workbook.set("'Sample needs'!I83:K83", [["", "", ""]]);
  expect((await workbook.values("'Sample needs'!L82:M83")).map((row) => row.map((cell) => cell ?? ""))).toEqual([
    [1, names[0]],
    ["", ""],
  ]);
  const [, answered, unknown] = tableUnder(await WrittenSheet.read(workbook, rest), "Where each probably belongs");
  expect([answered[1], unknown[1]]).toEqual(["has answered", "nothing is known"]);
  expect([answered[2] ?? "", unknown[2] ?? ""]).toEqual(["", ""]);
});

test("columns that hold something are never written over: the segments go on the new sheet", async () => {
  const { workbook, job } = await withSample();
  await workbook.set("'Sample needs'!M40", [["mine"]]);
  await job.fill("Name of segment 1", "First");
  // The pane looks again only when the data changes, so that it learns of it while it writes, and writes nothing.
  await job.press("Write to sheet");
  await job.said(/There is something in L1:M93 beside your rows now, and it stays\. Nothing was written/);
  expect(await workbook.sheetNames()).not.toContain("Customer segments");
  expect(await workbook.value("'Sample needs'!M40")).toBe("mine");
  expect(await workbook.value("'Sample needs'!L2")).toBe(null);

  await job.choose("Segment of each customer", "On the new sheet");
  const name = await job.write();
  expect((await WrittenSheet.read(workbook, name)).errors()).toEqual([]);
  const [, ...list] = tableUnder(await WrittenSheet.read(workbook, `${name} – customers`), "Segment of each customer");
  expect(list.slice(0, 80).map(([customer]) => customer)).toEqual(SAMPLE.map(([customer]) => customer));
  expect(list.slice(0, 80).map(([, segment]) => segment)).toEqual(TRUTH);
  expect(list[TRUTH.indexOf(1)][2]).toBe("First");
  expect(await workbook.value("'Sample needs'!M40")).toBe("mine");
});

test("replacing a sheet replaces what it put beside the rows, and a second sheet leaves that alone", async () => {
  const { workbook, job } = await withSample();
  await job.write();
  await job.choose("Number of segments", "4");
  await job.said(/80 customers fall into 4 segments/);
  await workbook.quiet();
  await job.press("Write to sheet");
  await job.press("New sheet");
  await job.said(/There is something in L1:M93 beside your rows now/);
  expect((await workbook.values("'Sample needs'!L2:L81")).flat()).toEqual(TRUTH);

  await job.press("Write to sheet");
  await job.press("Replace");
  expect(await job.written()).toBe("Customer segments");
  // The sheet is renamed last, and what looks at it is calculated once more.
  const four = async () => (await workbook.values("'Sample needs'!L2:L81")).flat().map(Number);
  await expect.poll(async () => adjustedRandIndex(await four(), segmentsOf(NEEDS, 4))).toBe(1);
  expect((await WrittenSheet.read(workbook, "Customer segments")).errors()).toEqual([]);
  expect(await workbook.sheetNames()).toEqual([
    "Sheet1",
    "Sample needs",
    "Customer segments",
    "Customer segments – treatment",
    "Customer segments – people",
    "Customer segments – the rest",
    "Customer segments – value",
    "Customer segments – how many",
  ]);
});

test("yes and no, ticks and ratings in columns apart are understood, and formulas place a row by all of them", async () => {
  const workbook = await calculatedWorkbook();
  const kinds = [
    ["yes", "x", 5],
    ["no", "", 1],
  ] as const;
  const rows = Array.from({ length: 24 }, (_, i) => {
    const [gift, tick, rating] = kinds[i % 2];
    return [`C${i}`, gift, "note " + i, tick, rating - (i % 3 === 0 ? 0 : i % 2 === 0 ? 1 : -1)];
  });
  await workbook.set("Sheet1!A1:E25", [["Customer", "Gifts?", "Remark", "Fast", "Organic"], ...rows]);
  const job = await PaneInNode.at("Segment customers", workbook);
  await job.use("Sheet1!A1");
  await job.press("Choose the needs");
  await job.said("“yes” counts 1, “no” 0");
  await job.said("“x” counts 1, blank 0");
  await job.choose("Number of segments", "2");
  await job.said(/^24 customers fall into 2 segments/);
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  const segments = (await workbook.values("Sheet1!F2:F25")).flat();
  expect(segments).toEqual(rows.map(([, gift]) => (gift === rows[0][1] ? segments[0] : 3 - Number(segments[0]))));
  const [heads, first] = tableUnder(sheet, "What each segment needs");
  expect(heads.slice(4, 7)).toEqual(["Gifts?", "Fast", "Organic"]);
  expect([0, 1]).toContain(first[4]);
  expect(first[5]).toBe(first[4]);
});

test("whole columns that reach over the segments are written beside, and replaced under other names", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Segment customers", workbook);
  // Formulas stand among these columns, and nobody is told once they are calculated.
  await workbook.calculated();
  await job.fill("What your customers need", "Needs!A:Z");
  await job.enter("What your customers need");
  await job.said(/customers? (with .* needs? )?read/);
  const sheet = await job.write();
  await job.fill("Name of segment 1", "Connoisseurs");
  // What was written stands among the cells that are read, and is read again.
  await workbook.quiet();
  await job.press("Write to sheet");
  await job.press("Replace");
  expect(await job.written()).toBe(sheet);
  const { values } = await WrittenSheet.read(workbook, sheet);
  const said = values.flat().find((cell) => /stands in columns/.test(String(cell)));
  const [, first, last] = /columns ([A-Z]+):([A-Z]+) of/.exec(String(said)) ?? [];
  expect((await workbook.values(`Needs!${first}1:${last}81`)).flat()).toContain("Connoisseurs");
});

test.each([
  ["by RFM", undefined, 8],
  ["by tiers", "How much they paid (tiers)", -1],
] as const)("who the customers in value groups are, %s, is told by their first orders alone", async (_, by, at) => {
  // Whoever came by the fair pays much, and says so in the first order alone; the country tells nothing.
  const customers = Array.from({ length: 60 }, (_, i) => ({ name: `C${i}`, isFair: i % 3 === 0, country: i % 2 }));
  const rows = customers.flatMap(({ name, isFair, country }, i) => [
    [
      name,
      (isFair ? 45_300 : 45_200) + (Math.floor(i / 6) % 4),
      isFair ? 300 + i : 20 + i,
      "Later",
      country === 0 ? "FR" : "DE",
      `note ${i}`,
    ],
    [name, 45_000 + i, isFair ? 90 : 9, isFair ? "Fair" : "Web", country === 0 ? "FR" : "DE", "x"],
  ]);
  const workbook = await calculatedWorkbook();
  await workbook.set(`Sheet1!A1:F${rows.length + 1}`, [
    ["Customer", "Date", "Amount", "Source", "Country", "Note"],
    ...rows,
  ]);
  const job = await PaneInNode.at("Segment customers", workbook);
  await job.use("Sheet1!A1");
  if (by) await job.choose("Value groups by", by);
  await job.said(by ? /customers fall into 3 groups by how much they paid/ : /customers fall into \d+ groups by how/);
  await job.said(/^Source tells much about who they are/);
  await job.said(/Country tells nothing here/);
  const name = await job.write();
  const front = await WrittenSheet.read(workbook, name);
  expect(front.errors()).toEqual([]);
  expect(front.values.flat()).toContain("Of what is known of them, “Source” tells most about who is in which segment.");
  const list = await WrittenSheet.read(workbook, `${name} – customers`);
  const head = list.rowOf("Customer");
  const told = list.values.slice(head + 1, head + 61);
  expect(told.map((row) => row.slice(9, 11))).toEqual(
    customers.map(({ isFair, country }) => [isFair ? "Fair" : "Web", country === 0 ? "FR" : "DE"]),
  );
  const people = await WrittenSheet.read(workbook, `${name} – people`);
  const fair = people.values.find((row) => row[0] === "Trait 1" && row[1] === "Fair") ?? [];
  const groups = (people.values.find((row) => row[0] === "Trait" && row[1] === "Level") ?? []).slice(2);
  const groupOf = told.map((row) => row.at(at < 0 ? 11 : at));
  const share = (group: unknown) => {
    const own = customers.filter((_, i) => group === "All" || groupOf[i] === group);
    return own.filter(({ isFair }) => isFair).length / own.length;
  };
  const shown = groups.slice(0, groups.indexOf("All") + 1);
  expect(shown.length).toBeGreaterThan(2);
  shown.forEach((group, i) => expect(Number(fair[2 + i])).toBeCloseTo(share(group), 12));
  expect(people.values.flat()).toContain("Country");
});

test("orders without needs make value groups, and are called so", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Segment customers", workbook);
  await job.use("Orders!A1");
  expect(await job.said(/customers fall into/)).toMatch(/^120 customers fall into \d+ groups by how they ordered/);
  await job.said(/These are value groups, not needs/);
  const name = await job.write();
  expect(name).toBe("Customer groups");
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  const [, ...groups] = tableUnder(sheet, "What each group brings");
  const counted = groups
    .filter(([group]) => group !== "")
    .slice(0, 11)
    .filter(([, count]) => typeof count === "number");
  expect(sum(counted.map(([, count]) => Number(count)))).toBe(120);
  const paid = (await workbook.values("Orders!C2:C265")).flat().map(Number);
  expect(sum(counted.map((row) => Number(row[5])))).toBeCloseTo(sum(paid), 6);
});
