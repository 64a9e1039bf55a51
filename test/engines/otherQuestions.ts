import { earningsPerClick } from "../../src/core/clicks/earningsPerClick";
import { conversionBelief } from "../../src/core/clicks/conversionBelief";
import { maxCpc } from "../../src/core/clicks/maxCpc";
import { verdict } from "../../src/core/clicks/verdict";
import { nearestSegments } from "../../src/core/segments/nearestSegments";
import { assignSegments, type SegmentsToJoin } from "../../src/warehouse/questions/assignSegments";
import { earningsOfKeywords } from "../../src/warehouse/questions/keywords";
import type { CsvTable } from "./Engine";
import type { Question } from "./orderQuestions";

/** A table of a test, whole. */
export interface SmallTable {
  readonly name: string;
  readonly columns: CsvTable["columns"];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What customers need, from 1 to 5, drawn from their number; the first stand in the middle between two segments, some say nothing. */
export function needsTable(customers: number): SmallTable {
  const drawn = (customer: number, need: number) => ((customer * 7919 + need * 104_729) % 97) / 24.25 + 1;
  const rows = Array.from({ length: customers }, (_, i) => {
    if (i === 0) return ["c0", 2, 3, 5];
    if (i === 1) return ["c1", 3, 3, 5];
    return [`c${i}`, drawn(i, 1), i % 11 === 3 ? null : drawn(i, 2), 5];
  });
  return {
    // As the query could call a step.
    name: "needs",
    columns: { customer_id: "text", price: "number", advice: "number", same: "number" },
    rows,
  };
}

const PROFILE: SegmentsToJoin = {
  segments: [
    { segment: 2, name: "It's \\ advice; -- they want", means: [3, 4, 5] },
    { segment: 1, name: "Sparsame ‘Käufer’", means: [1, 3, 5] },
    { segment: 3, name: "Others", means: [4.7, 1.2, 5] },
  ],
  spreads: [1.1, 0.9, 0],
};

function segments(table: SmallTable): Question {
  return {
    name: "assign segments",
    keys: ["customer"],
    sql: (dialect) =>
      assignSegments(
        dialect,
        { table: table.name, customer: "customer_id", needs: ["price", "advice", "same"] },
        PROFILE,
      ),
    expected: () => {
      const rows = table.rows.filter((row) => !row.includes(null));
      const values = Float64Array.from(rows.flatMap((row) => row.slice(1)).map(Number));
      const nearest = nearestSegments({ rows: rows.length, columns: 3, values }, PROFILE);
      return rows.map(([customer], i) => ({
        customer,
        segment: nearest[i],
        name: PROFILE.segments.find(({ segment }) => segment === nearest[i])?.name,
      }));
    },
  };
}

/** Two rows a keyword; the last ones of each cannot be, are blank or never clicked. */
export function keywordTable(keywords: number): SmallTable {
  const rows = Array.from({ length: 2 * keywords }, (_, i) => {
    const keyword = i % keywords;
    const clicks = (keyword * 37) % 400;
    return [`keyword ${keyword} `, clicks, Math.min(clicks, ((keyword * 13) % 7) / 2), clicks * (0.5 + (keyword % 9))];
  });
  const odd = [
    ["more than clicks", 1, 2, 5],
    ["never clicked", 0, 0, 0],
    ["dear", 400, 1, 40_000],
    ["", 5, 1, 5],
    [null, 5, 1, 5],
  ];
  return {
    name: "keywords",
    columns: { keyword: "text", clicks: "number", conversions: "number", cost: "number" },
    rows: [...rows, ...odd],
  };
}

function keywords(table: SmallTable): Question {
  const terms = { customerValue: 80, usualRate: 0.0125, usualClicks: 120, targetReturn: 0.25 };
  return {
    name: "keywords",
    keys: ["keyword"],
    sql: (dialect) =>
      earningsOfKeywords(
        dialect,
        { table: table.name, keyword: "keyword", clicks: "clicks", customers: "conversions", cost: "cost" },
        terms,
      ),
    expected: () => {
      const sums = new Map<string, { clicks: number; customers: number; cost: number }>();
      for (const [keyword, clicks, customers, cost] of table.rows) {
        if (keyword === null || keyword === "") continue;
        const name = String(keyword).trim();
        const own = sums.get(name) ?? { clicks: 0, customers: 0, cost: 0 };
        own.clicks += Number(clicks);
        own.customers += Number(customers);
        own.cost += Number(cost);
        sums.set(name, own);
      }
      return [...sums]
        .filter(([, { clicks, customers }]) => customers <= clicks)
        .map(([keyword, sum]) => {
          const { a, b } = conversionBelief({ ...sum, ...terms });
          const clickValue = { customerValue: terms.customerValue, conversionRate: a / (a + b) };
          const cpc = sum.clicks > 0 ? sum.cost / sum.clicks : undefined;
          const told = verdict({ ...sum, ...terms, cpc: cpc ?? 0, confidence: 0.9 });
          const withoutChance = told === "Keep testing" ? sum.clicks < 24 : cpc !== undefined && cpc >= 80;
          return {
            ...{ keyword, ...sum, cpc, expected_rate: a / (a + b), epc: earningsPerClick(clickValue) },
            max_cpc: maxCpc({ ...clickValue, targetReturn: terms.targetReturn }),
            profit_per_click: cpc === undefined ? undefined : earningsPerClick(clickValue) - cpc,
            verdict: withoutChance ? told : undefined,
          };
        });
    },
  };
}

/** Questions that are not about orders, over tables of their own. */
export function otherQuestions(tables: { needs: SmallTable; keywords: SmallTable }): Question[] {
  return [segments(tables.needs), keywords(tables.keywords)];
}
