import { readFile } from "node:fs/promises";
import path from "node:path";
import type { SampleSheet } from "../../../src/sample/SampleSheet";
import { CALLS_ON_THE_WEB } from "../../../src/preview/functions/CallManners";
import { CustomFunctions } from "../../../src/preview/functions/CustomFunctions";
import { ErrorSentences } from "../../../src/preview/functions/ErrorSentences";
import type { CalledFunction } from "../../../src/preview/functions/metadata";
import type { CellOnSheet, Grid, GridViewport } from "../../../src/preview/grid/Grid";
import { createUniver } from "../../../src/preview/grid/univer/createUniver";
import { registerFunctions } from "../../../src/preview/grid/univer/registerFunctions";
import { sheetContent } from "../../../src/preview/grid/univer/sheetContent";
import { UniverContext } from "../../../src/preview/grid/univer/UniverContext";
import { univerGrid } from "../../../src/preview/grid/univer/univerGrid";
import { univerSelection } from "../../../src/preview/grid/univer/univerSelection";
import type { View } from "../../../src/preview/grid/univer/univerView";
import { fullAddress } from "../../../src/preview/objects/address";
import { sheetsData, workbookData } from "../../../src/preview/page/workbookData";
import { closeLeftOpen, leftOpen } from "../../run/leftOpen";
import { FunctionsInNode } from "./FunctionsInNode";
import { WorkbookInNode, type WorkbookOptions } from "./WorkbookInNode";

const FUNCTIONS = path.join(import.meta.dirname, "../../../dist/functions.json");

interface Options extends WorkbookOptions {
  /** What it opens with; without any, one empty sheet. */
  readonly filled?: readonly SampleSheet[];
}

/**
 * A workbook in this process that calculates as the preview's page does, by the same spreadsheet and with the add-in's own
 * functions; nothing of it is drawn.
 */
export async function calculatedWorkbook({ filled = [], ...options }: Options = {}): Promise<WorkbookInNode<Grid>> {
  closeLeftOpen();
  // A formula that is read before its function is known stays unknown: nothing waits once the workbook is there.
  const [caller, metadata] = [await FunctionsInNode.loaded(), await described()];
  const { univer, api } = createUniver(null);
  // What Univer keeps of formulas it keeps for all workbooks of one id.
  const workbook = api.createWorkbook({ ...workbookData(sheetsData(filled)), id: crypto.randomUUID() });
  const context = new UniverContext(api, workbook, univer.__getInjector());
  const grid = univerGrid(context, options.isManual ?? false, unseen);
  leftOpen.add(() => void grid.calculation.settled().then(() => univer.dispose()));
  const problems = new ErrorSentences();
  const addressOf = ({ sheet, row, column }: CellOnSheet) =>
    fullAddress(context.sheet(sheet).getSheetName(), { row, column, rows: 1, columns: 1 });
  const recalculate = (cells: readonly CellOnSheet[]) => grid.calculation.recalculate(cells);
  const functions = new CustomFunctions(caller, problems, addressOf, recalculate, CALLS_ON_THE_WEB);
  registerFunctions(context, metadata, (called, call) => functions.run(called, call));
  const contentOf = (sheet: string) => sheetContent(context.workbook.save(), sheet);
  return WorkbookInNode.over(grid, contentOf, options, { pending: functions.pending, problems });
}

/** A grid that nobody looks at: cells are selected, and none is edited or scrolled to. */
function unseen(context: UniverContext): View {
  const viewport: GridViewport = {
    frozenHeight: () => 0,
    cells: () => ({ left: 0, top: 0, width: 0, height: 0 }),
    scroll: () => ({ left: 0, top: 0, zoom: 1 }),
    scrollTo: () => undefined,
  };
  return {
    selection: univerSelection(context, () => undefined),
    editing: { isEditing: () => false, ended: () => Promise.resolve() },
    viewport,
  };
}

/** The functions as the last build described them. */
async function described(): Promise<CalledFunction[]> {
  return (JSON.parse(await readFile(FUNCTIONS, "utf8")) as { functions: CalledFunction[] }).functions;
}
