import { fixed } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import type { Working } from "../../job/workings";
import { FARTHEST_AHEAD } from "./nextStep";

/** The column of the clicks that keywords are judged by: those that count, where not all do. */
type Evidence = "clicks" | "counted";

/** What Worth's functions say of all keywords, a call each. They are given nothing where a keyword cannot be judged. */
export function verdictWorkings(by: Evidence): Working[] {
  return [
    { ids: ["low", "expected", "high"], formula: (at) => `WORTH.EPCRANGE(${given(at, by).range.join(",")})` },
    { ids: ["verdict"], formula: (at) => verdict(at, by) },
    { ids: ["chance"], formula: (at) => `WORTH.PROFITCHANCE(${[given(at, by).cpc, ...given(at, by).seen].join(",")})` },
    { ids: ["testValue"], formula: (at) => testValue(at, by) },
    { ids: ["maxCpc"], formula: (at) => maxCpc(at, by) },
    { ids: ["clicksToGo"], formula: (at) => clicksToGo(at, by) },
    { ids: ["learningCpc"], formula: (at) => learningCpc(at, by) },
  ];
}

/** The columns of the table that go into functions, and what follows from the assumptions, as formulas. */
function given(at: Places, by: Evidence) {
  const [clicks, counted, conversions, cpc] = ["clicks", by, "conversions", "cpc"].map((id) => fixed(at.column(id)));
  const [value, confidence, rate, worth] = ["conversionWorth", "confidence", "usualRate", "usualClicks"].map(at.cell);
  const isJudged = `ISNUMBER(${cpc})*(${conversions}<=${clicks})`;
  const where = (figures: string, isMeant = isJudged) => `IF(${isMeant},${figures},"")`;
  return {
    clicks,
    counted,
    conversions,
    isJudged,
    where,
    value,
    /** What a conversion may cost at the return that is wanted. */
    valueAtReturn: `${value}/(1+${at.cell("targetReturn")})`,
    usual: [rate, worth],
    ahead: clicksAhead(clicks, at),
    /** The best guess at the rate after all that was seen, and how many clicks it is worth. */
    guess: `(${rate}*${worth}+${conversions})/(${worth}+${counted})`,
    believed: `${worth}+${counted}`,
    cpc: where(cpc),
    seen: [value, where(conversions), where(counted), rate, worth],
    range: [value, where(conversions), where(counted), confidence, rate, worth],
  };
}

/** The clicks that keywords with so many clicks will get, as far ahead as they are gone through. */
function clicksAhead(clicks: string, at: Places): string {
  const ahead = `ROUND(${at.cell("periodsAhead")}*${clicks},0)`;
  return `IF(${ahead}>${FARTHEST_AHEAD},${FARTHEST_AHEAD},${ahead})`;
}

function verdict(at: Places, by: Evidence): string {
  return `WORTH.VERDICT(${[given(at, by).cpc, ...given(at, by).range].join(",")})`;
}

/** The best guess at the rate goes up to the CPC that still brings the return that is wanted. */
function maxCpc(at: Places, by: Evidence): string {
  const { value, guess, where } = given(at, by);
  return `WORTH.MAXCPC(${value},${where(guess)},${at.cell("targetReturn")})`;
}

/** What is believed now stands in the place of the usual rate: the pause rule goes on from here. */
function clicksToGo(at: Places, by: Evidence): string {
  const { cpc, valueAtReturn, ahead, guess, believed, where } = given(at, by);
  return `WORTH.PAUSEAFTER(${[cpc, valueAtReturn, where(ahead), 0, where(guess), where(believed)].join(",")})`;
}

/**
 * What the next click teaches counts for those alone on which nothing is decided yet. They are asked for here again: the verdicts
 * of the table hang on all workings.
 */
function learningCpc(at: Places, by: Evidence): string {
  const { valueAtReturn, ahead, conversions, counted, usual, where } = given(at, by);
  const isTesting = `${verdict(at, by)}="Keep testing"`;
  const args = [ahead, conversions, counted].map((figures) => where(figures, isTesting));
  return `WORTH.LEARNINGCPC(${[valueAtReturn, ...args, ...usual].join(",")})`;
}

/** Of those that are to be tested. What the clicks of the test leave of those to come is bought later, if it is worth it. */
function testValue(at: Places, by: Evidence): string {
  const tested = fixed(at.column("testClicks"));
  const { isJudged, clicks, counted, value, usual, ...all } = given(at, by);
  const where = (figures: string) => all.where(figures, `${isJudged}*ISNUMBER(${tested})*(${tested}>0)`);
  const ahead = `ROUND(${at.cell("periodsAhead")}*${clicks},0)`;
  const later = where(`IF(${ahead}>${tested},${ahead}-${tested},0)`);
  const [cpc, conversions] = ["cpc", "conversions"].map((id) => where(fixed(at.column(id))));
  return `WORTH.TESTVALUE(${[cpc, value, where(tested), later, usual[0], conversions, where(counted), usual[1]].join(",")})`;
}
