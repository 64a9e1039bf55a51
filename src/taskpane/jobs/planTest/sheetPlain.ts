import { fixed, type AnswerRow, type ItemColumn } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import { workedOut, type Working } from "../../job/workings";
import { aimOnSheet, COUNT, type Budget } from "./Budget";
import type { PlannedKeyword } from "./PlannedKeyword";
import { inTimeOnSheet, mostSearches, paceColumns, paceWorkings } from "./sheetPace";
import { priceColumn } from "./sheetPrice";

/** The money of a keyword that counts: where searches are told, what they can spend of its cost. */
const spentColumn = ({ isPaced }: Budget) => (isPaced ? "setAside" : "cost");

/** The totals, as formulas over the table below and the assumptions above. */
export function plainAnswers(budget: Budget): AnswerRow[] {
  const { words, money, isPaced } = budget;
  const { total, monthly, full, keywords, clicks, chance, tooSlow } = words.answers;
  const slow: AnswerRow = {
    id: "slow",
    label: tooSlow,
    formula: (at) => `COUNTIF(${at.column("pace")},"${words.pace.tooSlow}")`,
    format: COUNT,
  };
  return [
    { id: "total", label: total, formula: (at) => `SUM(${at.column(spentColumn(budget))})`, format: money.whole },
    { id: "monthly", label: monthly, formula: (at) => `${at.cell("total")}/${at.cell("months")}`, format: money.whole },
    ...(isPaced
      ? [{ id: "full", label: full, formula: (at: Places) => `SUM(${at.column("cost")})`, format: money.whole }]
      : []),
    { id: "keywords", label: keywords, formula: (at) => `COUNT(${at.column("cost")})`, format: COUNT },
    { id: "clicks", label: clicks, formula: (at) => `WORTH.CLICKSTOTEST(${aimOnSheet(budget, at)})`, format: COUNT },
    {
      id: "chance",
      label: chance,
      formula: (at) => `WORTH.SALECHANCE(${["clicks", "conversionRate", "sales"].map(at.cell).join(",")})`,
      format: "0%",
    },
    ...(isPaced ? [slow] : []),
  ];
}

/** Keyword and cost stand side by side, so that the chart can take both. */
export function plainColumns(budget: Budget): ItemColumn<PlannedKeyword>[] {
  const { words, money, isPaced } = budget;
  return [
    {
      id: "cost",
      header: words.columns.cost,
      format: money.whole,
      mark: { kind: "bars" },
      cell: (_, row, at) => ({ formula: `=IF(${row("cpc")}="","",${workedOut("cost", at)})` }),
    },
    priceColumn(budget),
    ...(isPaced ? [...paceColumns(budget), setAsideColumn(budget)] : []),
  ];
}

/** Of a keyword that is too slow, what the clicks cost that its searches bring in the months there are. */
function setAsideColumn({ plan, words, money }: Budget): ItemColumn<PlannedKeyword> {
  const most = mostSearches(plan);
  return {
    id: "setAside",
    header: words.columns.setAside,
    format: money.whole,
    cell: (_, row, at) => {
      const [cost, cpc, searches] = [row("cost"), row("cpc"), row(most)];
      const spent = `${cpc}*${inTimeOnSheet(searches, at.cell("months"), at)}`;
      return { formula: `=IF(${cost}="","",IF(${row("pace")}="${words.pace.tooSlow}",${spent},${cost}))` };
    },
  };
}

export function plainWorkings(budget: Budget): Working[] {
  return [
    {
      ids: ["cost"],
      formula: (at: Places) => `WORTH.COSTTOTEST(${fixed(at.column("cpc"))},${aimOnSheet(budget, at)})`,
    },
    ...(budget.isPaced ? paceWorkings(budget) : []),
  ];
}
