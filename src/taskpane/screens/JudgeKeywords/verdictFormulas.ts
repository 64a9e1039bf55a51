import { texts } from "../../texts/texts";
import type { CellNames } from "./verdictsInputs";
import type { VerdictsColumn } from "./verdictsTable";

/** The addresses of one row of the table. */
export type RowCells = Readonly<Record<VerdictsColumn, string>>;

type Calculated = Exclude<VerdictsColumn, "keyword" | "clicks" | "cost" | "conversions" | "testClicks">;

/**
 * What follows from a keyword's clicks, cost and conversions, as formulas without their "=". A keyword that cannot be
 * judged has no figures, and its verdict says why in words.
 */
export function verdictFormulas(at: RowCells, names: CellNames): Readonly<Record<Calculated, string>> {
  const { clicks, cost, conversions, cpc } = at;
  const { customerValue, usualRate, confidence, targetReturn, periodsAhead } = names;
  const { without } = texts.judgeKeywords.sheet;
  const figures = `${cost}:${conversions}`;
  const judged = (formula: string) => `IF(AND(ISNUMBER(${cpc}),${conversions}<=${clicks}),${formula},"")`;
  const range = (part: number) =>
    judged(`INDEX(WORTH.EPCRANGE(${[customerValue, conversions, clicks, confidence, usualRate].join(",")}),1,${part})`);
  const later = `MAX(0,ROUND(${periodsAhead}*${clicks},0)-${at.testClicks})`;
  return {
    cpc: `IF(AND(N(${clicks})>0,COUNT(${figures})=2,MIN(${figures})>=0),${cost}/${clicks},"")`,
    low: range(1),
    expected: range(2),
    high: range(3),
    chance: judged(`WORTH.PROFITCHANCE(${[cpc, customerValue, conversions, clicks, usualRate].join(",")})`),
    verdict:
      `IF(N(${clicks})<=0,"${without.noClicks}",IF(COUNT(${figures})<2,"${without.missing}",` +
      `IF(MIN(${figures})<0,"${without.belowZero}",IF(${conversions}>${clicks},"${without.moreConversionsThanClicks}",` +
      `WORTH.VERDICT(${[cpc, customerValue, conversions, clicks, confidence, usualRate].join(",")})))))`,
    highestCpc: judged(`WORTH.MAXCPC(${customerValue},(1+${conversions})/(1/${usualRate}+${clicks}),${targetReturn})`),
    testValue: judged(
      `IF(N(${at.testClicks})>0,` +
        `WORTH.TESTVALUE(${[cpc, customerValue, at.testClicks, later, usualRate, conversions, clicks].join(",")}),"")`,
    ),
  };
}
