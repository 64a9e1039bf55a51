import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import { literal } from "../../../workbook/formulaLimits";
import type { RowCells } from "../../job/parts";
import { said, type Spoken } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import { workedOut } from "../../job/workings";
import type { KeywordVerdict } from "./verdicts";
import { TESTING } from "./verdicts";
import { FARTHEST_AHEAD } from "./nextStep";
import { verdictName } from "./verdictNames";
import type { JudgeWords, Prices } from "./words.en";

/** What to do next about a keyword. */
type NextColumn = "highestCpc" | "pauseAt" | "clicksToGo" | "action";

const TYPICAL = "1,234";

interface Speaks {
  readonly words: JudgeWords;
  readonly spoken: Spoken;
  /** Whether not all clicks count. */
  readonly isPart: boolean;
}

interface NextRow {
  readonly row: RowCells;
  readonly at: Places;
  /** The cell that says where the workings hold what they say of this row. */
  readonly place: string;
}

/** What stands in one of these columns, of a keyword that is judged, as a formula. */
export function nextFormula(
  id: NextColumn,
  { isPaused }: KeywordRecord,
  { row, at, place }: NextRow,
  says: Speaks,
): string {
  const { words, isPart } = says;
  const is = (verdict: KeywordVerdict) => `${row("verdict")}=${literal(verdictName(verdict, words))}`;
  const [isLosing, isTesting] = [is("Unprofitable"), `OR(${TESTING.map(is).join(",")})`];
  switch (id) {
    case "highestCpc":
      return `IF(${isTesting},${workedOut("learningCpc", at, place)},${workedOut("maxCpc", at, place)})`;
    case "clicksToGo": {
      const toGo = workedOut("clicksToGo", at, place);
      const ahead = `MIN(${FARTHEST_AHEAD},ROUND(${at.cell("periodsAhead")}*${row("clicks")},0))`;
      return `IF(${isLosing},0,IF(${toGo}<${ahead},${toGo},""))`;
    }
    case "pauseAt":
      return `IF(${row("clicksToGo")}="","",${row(isPart ? "counted" : "clicks")}+${row("clicksToGo")})`;
    case "action": {
      const say = actionsOn(row, says);
      if (isPaused) return `IF(${isLosing},${say.stay},${say.again})${say.ofClicks}`;
      const tested = `IF(${row("pauseAt")}="",${say.testOn},${say.test})`;
      const priced = `IF(${row("highestCpc")}<${row("cpc")},${say.bidLess},IF(${isTesting},${tested},${say.run}))`;
      return `IF(${isLosing},${say.pause},${priced})${say.ofClicks}`;
    }
  }
}

/** What there may be to do, with figures as long as they usually are. */
export function longestActions({ words: { action, toCome }, isPart }: Pick<Speaks, "words" | "isPart">): string[] {
  const prices: Prices = { cpc: TYPICAL, earned: TYPICAL, highest: TYPICAL };
  const { pause, bidLess, test, testOn, run, paused } = action;
  const all = [pause, bidLess, run, paused.stay, paused.again].map((say) => say(prices));
  const ofClicks = isPart ? toCome.ofClicks(TYPICAL, TYPICAL) : "";
  return [...all, test(TYPICAL, isPart), testOn].map((say) => say + ofClicks);
}

/** What there may be to do, each as a formula that says it with the figures of its row. */
function actionsOn(row: RowCells, { words: { action, toCome }, spoken, isPart }: Speaks) {
  const prices: Prices = { cpc: "{cpc}", earned: "{earned}", highest: "{highest}" };
  const figures = {
    cpc: spoken.money(row("cpc")),
    earned: spoken.money(row("expected")),
    highest: spoken.money(row("highestCpc")),
    pauseAt: spoken.count(row("pauseAt")),
  };
  return {
    pause: said(action.pause(prices), figures),
    bidLess: said(action.bidLess(prices), figures),
    test: said(action.test("{pauseAt}", isPart), figures),
    testOn: said(action.testOn, figures),
    run: said(action.run(prices), figures),
    stay: said(action.paused.stay(prices), figures),
    again: said(action.paused.again(prices), figures),
    ofClicks: isPart ? `&${ofClicksOn(row, toCome, spoken)}` : "",
  };
}

/** How many of its clicks count, as a formula that says it. */
function ofClicksOn(row: RowCells, { ofClicks }: JudgeWords["toCome"], { count }: Spoken): string {
  const figures = { counted: count(row("counted")), clicks: count(row("clicks")) };
  return `IF(${row("clicks")}=1,${said(ofClicks("{counted}", "1"), figures)},${said(ofClicks("{counted}", "{clicks}"), figures)})`;
}
