import { fixed } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import type { Working } from "../../job/workings";

/** What Worth's functions say of all keywords, a call each. They are given nothing where a keyword cannot be judged. */
export function verdictWorkings(): Working[] {
  return [
    { ids: ["low", "expected", "high"], formula: (at) => `WORTH.EPCRANGE(${given(at).range.join(",")})` },
    { ids: ["verdict"], formula: (at) => `WORTH.VERDICT(${[given(at).cpc, ...given(at).range].join(",")})` },
    { ids: ["chance"], formula: (at) => `WORTH.PROFITCHANCE(${[given(at).cpc, ...given(at).seen].join(",")})` },
    { ids: ["highestCpc"], formula: highestCpc },
    { ids: ["testValue"], formula: testValue },
  ];
}

/** The columns of the table that go into functions, and what follows from the assumptions, as formulas. */
function given(at: Places) {
  const [clicks, conversions, cpc] = ["clicks", "conversions", "cpc"].map((id) => fixed(at.column(id)));
  const [value, confidence, ...usual] = ["customerValue", "confidence", "usualRate", "usualClicks"].map(at.cell);
  const isJudged = `ISNUMBER(${cpc})*(${conversions}<=${clicks})`;
  const where = (figures: string) => `IF(${isJudged},${figures},"")`;
  return {
    clicks,
    isJudged,
    where,
    cpc: where(cpc),
    seen: [value, where(conversions), where(clicks), ...usual],
    range: [value, where(conversions), where(clicks), confidence, ...usual],
  };
}

/** The best guess at the rate goes up to the CPC that still brings the return that is wanted. */
function highestCpc(at: Places): string {
  const [value, rate, worth, wanted] = ["customerValue", "usualRate", "usualClicks", "targetReturn"].map(at.cell);
  const { where, clicks } = given(at);
  const guess = where(`(${rate}*${worth}+${fixed(at.column("conversions"))})/(${worth}+${clicks})`);
  return `WORTH.MAXCPC(${value},${guess},${wanted})`;
}

/** Of those that are to be tested. What the clicks of the test leave of those to come is bought later, if it is worth it. */
function testValue(at: Places): string {
  const tested = fixed(at.column("testClicks"));
  const { isJudged, clicks } = given(at);
  const [value, ...usual] = ["customerValue", "usualRate", "usualClicks"].map(at.cell);
  const where = (figures: string) => `IF(${isJudged}*ISNUMBER(${tested})*(${tested}>0),${figures},"")`;
  const ahead = `ROUND(${at.cell("periodsAhead")}*${clicks},0)`;
  const later = where(`IF(${ahead}>${tested},${ahead}-${tested},0)`);
  const [cpc, conversions] = ["cpc", "conversions"].map((id) => where(fixed(at.column(id))));
  return `WORTH.TESTVALUE(${[cpc, value, where(tested), later, usual[0], conversions, where(clicks), usual[1]].join(",")})`;
}
