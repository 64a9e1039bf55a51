import type { ChartStore } from "../charts/ChartStore";
import type { Grid, SheetInfo } from "../grid/Grid";
import type { EventRegistrations } from "./EventRegistrations";
import type { PageSetup } from "./PageSetup";
import type { References } from "./References";
import type { TableLooks } from "./TableLooks";
import { accessDenied, itemNotFound } from "./RichError";

/** What all objects of the emulated workbook share: the grid, and what a grid does not hold. */
export class WorkbookModel {
  /** How sheets would be printed, by their id. */
  readonly pages = new Map<string, PageSetup>();

  /** Whether the workbook's sheets may not be added, renamed or deleted. */
  isProtected = false;

  constructor(
    readonly grid: Grid,
    readonly charts: ChartStore,
    readonly tableLooks: TableLooks,
    /** Settings of the document, as text in JSON by key. */
    readonly settings: Map<string, string>,
    readonly events: EventRegistrations,
    readonly references: References,
  ) {}

  /** @throws RichError ItemNotFound where the sheet has been deleted */
  sheet(id: string): SheetInfo {
    const sheet = this.grid.sheets.list().find((info) => info.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** @throws RichError AccessDenied where the workbook is protected */
  demandSheetsFree(): void {
    if (this.isProtected) throw accessDenied();
  }

  /** @throws RichError AccessDenied where the sheet is protected */
  demandWritable(id: string): void {
    if (this.sheet(id).isProtected) throw accessDenied();
  }
}
