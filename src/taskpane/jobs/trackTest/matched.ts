import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { MatchType } from "../../../imports/keywords/matchType";
import type { PlanRow, PlanTable } from "../../../imports/plans/PlanTable";
import type { RangeContents } from "../../../workbook/RangeContents";

/** What tells keywords apart beside their words, as far as both plan and report have it. */
export const TOLD_PARTS = ["matchType", "campaign", "adGroup"] as const;
export type KeyPartTold = (typeof TOLD_PARTS)[number];

/** How the report spells a keyword of the plan. */
export interface Spelled {
  readonly keyword: string;
  readonly matchType: string;
}

export interface Matched {
  readonly planned: PlanRow;
  /** What the report has of it; undefined where it has not started. */
  readonly seen: KeywordRecord | undefined;
  readonly spelled: Spelled;
}

export interface Matching {
  /** In the order of the plan. */
  readonly rows: readonly Matched[];
  readonly parts: readonly KeyPartTold[];
  /** Keywords of the report that the plan does not have. */
  readonly strangers: readonly KeywordRecord[];
  /** Keywords of the plan that the report does not tell apart. */
  readonly twofold: readonly string[];
}

/** Finds each keyword of the plan in the report: by its words, and by match type, campaign and ad group where both tell these. */
export function matchedWith(plan: PlanTable, report: KeywordTable, contents: RangeContents): Matching {
  const parts = TOLD_PARTS.filter((part) => plan.columns[part] && report.columns[part]);
  const keyOf = (
    words: string,
    matchType: MatchType | undefined,
    told: Readonly<Partial<Record<KeyPartTold, string>>>,
  ) =>
    JSON.stringify([
      words.toLowerCase().replace(/\s+/g, " "),
      ...parts.map((part) => (part === "matchType" ? (matchType ?? "") : (told[part] ?? "").trim().toLowerCase())),
    ]);
  const byKey = new Map<string, KeywordRecord[]>();
  for (const record of report.keywords) {
    const key = keyOf(record.words, record.matchType, record);
    const own = byKey.get(key);
    if (own) own.push(record);
    else byKey.set(key, [record]);
  }
  const keys = plan.planned.map(({ words, matchType, told }) => keyOf(words, matchType, told));
  const types = typesAsSpelled(report, contents);
  const rows = plan.planned.map((planned, i): Matched => {
    const seen = together(byKey.get(keys[i]) ?? []);
    const type = types.get(planned.matchType);
    const keyword = seen?.keyword ?? asNoted(planned, type?.isNoted ?? false);
    return { planned, seen, spelled: { keyword, matchType: type?.spelled ?? planned.told.matchType } };
  });
  const known = new Set(keys);
  const met = new Set<string>();
  const isMetAgain = (key: string) => met.size === met.add(key).size;
  return {
    rows,
    parts,
    strangers: [...byKey].flatMap(([key, records]) => (known.has(key) ? [] : records)),
    twofold: plan.planned.flatMap(({ keyword }, i) => (isMetAgain(keys[i]) ? [keyword] : [])),
  };
}

/** What the records of a report have together that the plan holds for one: its campaigns, where the plan names none. */
function together(records: readonly KeywordRecord[]): KeywordRecord | undefined {
  const [first, ...others] = records;
  if (first === undefined || others.length === 0) return first;
  const sum = (role: "clicks" | "cost" | "conversions") => records.reduce((all, one) => all + (one[role] ?? 0), 0);
  return {
    ...first,
    rows: records.flatMap(({ rows }) => rows).sort((a, b) => a - b),
    ...{ clicks: sum("clicks"), cost: sum("cost"), conversions: sum("conversions") },
  };
}

/**
 * How the report calls each match type, such as "Exact match" where the plan says "Exact", and whether it puts signs around the
 * keywords of it.
 */
function typesAsSpelled({ keywords, columns }: KeywordTable, { values }: RangeContents) {
  const place = columns.matchType?.index;
  const types = new Map<MatchType | undefined, { readonly spelled: string | undefined; readonly isNoted: boolean }>();
  for (const { row, matchType, keyword, words } of keywords) {
    const known = types.get(matchType);
    const spelled = matchType === undefined || place === undefined ? undefined : String(values[row][place]);
    types.set(matchType, {
      spelled: known ? known.spelled : spelled,
      isNoted: known?.isNoted === true || keyword.trim() !== words,
    });
  }
  return types;
}

/** A keyword that the report does not have yet, with the signs that the report puts around its keywords. */
function asNoted({ keyword, words, matchType }: PlanRow, isNoted: boolean): string {
  if (!isNoted || keyword.trim() !== words) return keyword;
  if (matchType === "exact") return `[${words}]`;
  return matchType === "phrase" ? `"${words}"` : keyword;
}
