import type { SheetPlan } from "../SheetPlan";
import { columnWidths } from "./columnWidths";
import { placeBlock } from "./placeBlock";
import { placeChart } from "./placeChart";
import { placeScatter } from "./placeScatter";
import { placeSpill } from "./placeSpill";
import { placeTable } from "./placeTable";

/**
 * Writes all of a plan to an empty sheet.
 *
 * @param written how much of its table stands, 0 to 1; called after every step, and what it throws ends the writing
 */
export async function placePlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  written: (share: number) => void,
): Promise<void> {
  sheet.showGridlines = false;
  columnWidths(plan).forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  // Names come before the formulas that use them: a formula with an unknown name is refused or shows #NAME?.
  plan.names.forEach(({ name, row, column }) => sheet.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1)));
  plan.blocks.forEach((block) => placeBlock(sheet, block));
  await context.sync();
  written(0);
  const { table } = plan;
  if (table) await placeTable(context, sheet, table, (rows) => written(rows / table.rows.length));
  for (const block of plan.results ?? []) placeBlock(sheet, block);
  for (const spill of plan.spills ?? []) placeSpill(sheet, spill);
  await context.sync();
  written(1);
  if (plan.chart) placeChart(sheet, plan.chart);
  for (const scatter of plan.scatters ?? []) placeScatter(sheet, scatter);
  if (plan.print) {
    sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.print.rows, plan.print.columns));
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
  await context.sync();
  written(1);
}
