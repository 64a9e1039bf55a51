/** How a sheet would be printed. The preview prints nothing: it keeps what it is told, so that it can be read back. */
export interface PageSetup {
  readonly zoom: Readonly<Record<string, number>>;
  readonly printArea: string;
}

export const PAGE_AS_EXCEL_SETS_IT: PageSetup = { zoom: { scale: 100 }, printArea: "" };
