import { ChartStore } from "../charts/ChartStore";
import type { SheetArea } from "../grid/Area";
import type { Grid, SheetInfo } from "../grid/Grid";
import { Conditions } from "./Conditions";
import type { EventRegistrations } from "./EventRegistrations";
import type { ExcelObject } from "./ExcelObject";
import { EXCEL_ON_THE_WEB, type ExcelVariant } from "./ExcelVariant";
import { StuckFormulas } from "./StuckFormulas";
import { accessDenied, itemNotFound, RichError } from "./RichError";

/** How a sheet would be printed. The preview prints nothing: it keeps what it is told. */
export interface PageSetup {
  readonly zoom?: Readonly<Record<string, number>>;
  readonly orientation?: "Portrait" | "Landscape";
  /** Several have commas between them. */
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly footer?: Readonly<Partial<Record<"leftFooter" | "centerFooter" | "rightFooter", string>>>;
}

/** What some cells may hold, and what is said of it. */
export interface Validation {
  readonly cells: SheetArea;
  readonly rule?: {
    readonly custom?: { readonly formula: string };
    readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  };
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

/** What all objects of the emulated workbook share: the grid, and what a grid does not hold. */
export class WorkbookModel {
  readonly charts = new ChartStore();
  /** Of sheets, by their id. */
  readonly pages = new Map<string, PageSetup>();
  validations: readonly Validation[] = [];
  comments: { readonly sheet: string; readonly row: number; readonly column: number; readonly content: string }[] = [];
  textBoxes: { readonly sheet: string; readonly text: string }[] = [];
  /** The names of the styles that tables have in Excel, by the id of the table: the grid has only a few of them. */
  readonly tableStyles = new Map<string, string>();
  /** Settings of the document, as text in JSON by key. */
  readonly settings = new Map<string, string>();
  /** Objects that office.js asked to keep between batches, by the id it was given. */
  readonly references = new Map<string, ExcelObject>();
  /** Whether the workbook's sheets may not be added, renamed or deleted. */
  isProtected = false;
  /** Whether a run is under way all of which is to be one step of undoing. */
  runsAsOneUndo = false;
  /** How often something was kept in the document: each time it asks to be saved. */
  timesKept = 0;
  readonly stuck: StuckFormulas;
  readonly conditions: Conditions;
  readonly #ids = new WeakMap<ExcelObject, string>();
  #lastId = 0;

  constructor(
    readonly grid: Grid,
    readonly events: EventRegistrations,
    readonly variant: ExcelVariant = EXCEL_ON_THE_WEB,
  ) {
    this.stuck = new StuckFormulas(grid);
    this.conditions = new Conditions(grid);
  }

  /** Keeps an object. @returns the id by which `reference` finds it */
  keep(object: ExcelObject): string {
    const id = this.#ids.get(object) ?? `ref${++this.#lastId}`;
    this.#ids.set(object, id);
    this.references.set(id, object);
    return id;
  }

  reference(id: string): ExcelObject {
    const object = this.references.get(id);
    if (object) return object;
    throw new RichError("InvalidReference", "This reference is not valid for the current operation.", "reference");
  }

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
