import { KEYWORD_COLUMN_NAMES } from "../keywords/keywordColumnNames";
import { matchTypeNamed } from "../keywords/matchType";
import { keywordNotation } from "../keywords/notation";
import type { CellReader } from "../table/cellReader";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import type { NoPlanWhy, Plan, PlanColumn, PlanRow } from "./PlanTable";

/**
 * The plan of a keyword test, as Worth writes it in English and German or as people keep it themselves: what each keyword is to
 * spend, and what its clicks cost. What a plan sets aside goes before what a whole test would cost.
 */
export const PLAN_FORMAT = tableFormat({
  columns: {
    keyword: KEYWORD_COLUMN_NAMES.keyword,
    matchType: KEYWORD_COLUMN_NAMES.matchType,
    campaign: KEYWORD_COLUMN_NAMES.campaign,
    adGroup: KEYWORD_COLUMN_NAMES.adGroup,
    price: KEYWORD_COLUMN_NAMES.cpc,
    setAside: [
      ...["Set aside", "Einplanen", "Planned spend", "Planned cost", "Test budget", "Planned", "Budget"],
      ...["Cost to test", "Testkosten", "Kosten des Tests", "Geplante Kosten", "Testbudget", "Geplant"],
    ],
    ahead: ["Clicks to be had", "Klicks, die es gibt", "Clicks ahead"],
  },
  cells: {
    ...{ keyword: "text", matchType: "text", campaign: "text", adGroup: "text" },
    ...{ price: "money", setAside: "money", ahead: "whole" },
  },
  key: "keyword",
  needed: ["keyword", "price", "setAside"],
  totals: "atFoot",
  averages: false,
  row: (cells) => (row) => readPlanRow(row, cells),
  gather: planOf,
});

function readPlanRow(row: number, cells: CellReader<PlanColumn>): PlanRow | NoRecord<NoPlanWhy | "blank"> {
  const keyword = cells.text(row, "keyword");
  const [price, setAside, ahead] = (["price", "setAside", "ahead"] as const).map((role) => cells.figure(row, role));
  if (keyword === "") return none(price.held === "blank" ? "blank" : "noKeyword", cells.held(row, "price"));
  if (price.value === undefined || !(price.value >= 0)) return none("noPrice", keyword);
  const { words, matchType } = keywordNotation(keyword);
  const [type, campaign, adGroup] = (["matchType", "campaign", "adGroup"] as const).map((role) =>
    cells.text(row, role),
  );
  return {
    ...{ rows: [row], keyword, words },
    matchType: matchTypeNamed(type) ?? matchType ?? undefined,
    told: { matchType: type, campaign, adGroup },
    price: price.value,
    setAside: Math.max(0, setAside.value ?? 0),
    ahead: ahead.value,
  };
}

/** Rows of one keyword, match type, campaign and ad group are one test, whose money adds up. */
function planOf(read: readonly PlanRow[]): Plan {
  const planned = new Map<string, PlanRow>();
  for (const one of read) {
    const { matchType, campaign, adGroup } = one.told;
    const key = JSON.stringify([one.keyword, matchType, campaign, adGroup].map((text) => text.toLowerCase()));
    const known = planned.get(key);
    const both = known && { ...known, rows: [...known.rows, ...one.rows], setAside: known.setAside + one.setAside };
    planned.set(key, both ?? one);
  }
  return { planned: [...planned.values()] };
}
