import { sampleSheets } from "../../sample/sampleSheets";
import { createUniver } from "../grid/univer/createUniver";
import { UniverContext } from "../grid/univer/UniverContext";
import { UniverGrid } from "../grid/univer/UniverGrid";
import { workbookData } from "./workbookData";

/** Opens the workbook in the element of this id: the sample, or one empty sheet. */
export function openGrid(element: string, isEmpty: boolean): { context: UniverContext; grid: UniverGrid } {
  const { univer, api } = createUniver(element);
  const workbook = api.createWorkbook(workbookData(isEmpty ? [] : sampleSheets()));
  const context = new UniverContext(api, workbook, univer.__getInjector());
  return { context, grid: new UniverGrid(context) };
}
