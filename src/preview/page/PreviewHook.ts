import type { BatchGate } from "../protocol/BatchGate";
import type { GridValue } from "../grid/GridCell";

/**
 * What tests may ask of the open page, as `window.worthPreview`. Addresses are as in Excel, with or without a sheet; one
 * without is on the sheet that is shown.
 */
export interface PreviewHook {
  /** The workbook is drawn, and the add-in has its functions and its task pane. */
  isReady(): boolean;
  isEditing(): boolean;
  /** Resolves when every formula has its value. */
  calculated(): Promise<void>;
  values(address: string): GridValue[][];
  texts(address: string): string[][];
  formulas(address: string): (string | null)[][];
  problem(address: string): string;
  /** Writes as the API does: text is read as if it were typed. */
  write(address: string, values: readonly (readonly GridValue[])[]): void;
  /** The address that is selected, with its sheet. */
  selected(): string;
  select(address: string): void;
  sheetNames(): string[];
  showSheet(name: string): void;
  scrollTo(address: string): void;
  /** Gives the add-in another of Office's themes, as when a person has changed it and comes back to the pane. */
  changeTheme(name: string): void;
  /**
   * Makes workbook and pane what they were when the page was opened, in a tenth of the time that this takes. Only while the
   * add-in's page is away: it is told nothing of this.
   */
  reopen(): void;
  /** All that the workbook holds, as text by what it is about. */
  snapshot(): Record<string, string>;
  /** Batches of the add-in pass here; a test can hold or refuse some. */
  readonly gate: BatchGate;
  /** The middle of a cell that is in view, in pixels of the page. */
  middle(address: string): { x: number; y: number };
}

declare global {
  interface Window {
    worthPreview?: PreviewHook;
  }
}
