import type { ItemColumn } from "../../job/parts";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { KeywordCells, WrittenRow } from "../../keywords/keywordCells";
import type { Budget } from "./Budget";
import { columnsOf, type CpcSource } from "./clickPrice";
import type { PlanDraft } from "./form";
import type { TestPlan } from "./plan";
import type { PlannedKeyword } from "./PlannedKeyword";

/** What the prices of clicks depend on. */
interface Priced {
  readonly plan: TestPlan;
  readonly draft: PlanDraft;
  readonly cells: KeywordCells;
}

export function priceColumn(priced: Priced & Pick<Budget, "words" | "money">): ItemColumn<PlannedKeyword> {
  const { words, money } = priced;
  return {
    id: "cpc",
    header: words.columns.cpc,
    format: money.exact,
    cell: (planned, row, at, i) => priceCell(planned, priced, { i, row, at }),
  };
}

/**
 * A keyword's price: the person's own cells where formulas can read them, so that a changed bid changes the plan. A price
 * that none can read, or that was worked out from several rows, is written as the number it was.
 */
function priceCell({ cpc, filled }: PlannedKeyword, { plan, cells, draft }: Priced, row: WrittenRow): SheetCell {
  const price = plan.source && priceFormula(plan.source, cells, row);
  if (price === undefined && !filled) return cells.asRead(cpc, row);
  if (!draft.fillMissing) return { formula: `=${price}` };
  const missing = row.at.cell("missingCpc");
  const gone = cells.isGone(row);
  const known = price === undefined ? missing : `IF(N(${price})>0,${price},${missing})`;
  return { formula: `=${gone ? `IF(${gone},"",${known})` : known}` };
}

/** The price that a keyword's cells name, or the mean of several; "" where none does. Nobody sells clicks for nothing. */
function priceFormula(source: CpcSource, cells: KeywordCells, row: WrittenRow): string | undefined {
  const figures = columnsOf(source).map((role) => cells.figure(role, row));
  const own = source === "cpc" ? paidPrice(cells, row) : undefined;
  if (figures.includes(undefined)) return own;
  const [figure] = figures;
  if (figures.length === 1) return `IF(N(${figure})>0,${figure},"")`;
  const prices = figures.map((one) => `N(${one})`);
  const told = prices.map((one) => `(${one}>0)`);
  return `IFERROR((${prices.join("+")})/(${told.join("+")}),"")`;
}

/** What a click cost: where the report tells no price, its cost over its clicks. */
function paidPrice(cells: KeywordCells, row: WrittenRow): string | undefined {
  const [cost, clicks] = (["cost", "clicks"] as const).map((role) => cells.figure(role, row));
  if (cost === undefined || clicks === undefined) return undefined;
  return `IFERROR(IF(${cost}/${clicks}>0,${cost}/${clicks},""),"")`;
}
