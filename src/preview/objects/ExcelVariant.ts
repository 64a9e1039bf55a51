/** In what Excels differ, as far as the add-in may meet it: which of them the preview plays. */
export interface ExcelVariant {
  /** On the web Excel takes no more than 5 MB at a time, in a message and in a call of a function. */
  readonly host: "web" | "desktop";
  /** How the person's system writes numbers and dates, as in `de-DE`. */
  readonly culture: string;
  /** What Excel's own words are in, as in `de-DE`. */
  readonly language: string;
  /** Whether `formulas` of a cell that a formula spills into is that formula, not its value: no page of Microsoft's says which. */
  readonly spilledCellsAnswerFormulas: boolean;
  /** Whether formulas are worked out when they are asked for, not by themselves. */
  readonly isManual: boolean;
  /** Whether names can be seen whatever is said of them (office-js, issue 3949). */
  readonly namesStayVisible: boolean;
  /** Whether a sheet lists the names of its workbook among its own (office-js, issue 1011). */
  readonly sheetsListAllNames: boolean;
  /** Whether code can select several blocks of cells at once (`RangeAreas.select`, ExcelApi 1.18). */
  readonly selectsSeveralAreas: boolean;
}

/** Excel on the web, in English, as it does what its documentation says. */
export const EXCEL_ON_THE_WEB: ExcelVariant = {
  host: "web",
  culture: "en-US",
  language: "en-US",
  spilledCellsAnswerFormulas: false,
  isManual: false,
  namesStayVisible: false,
  sheetsListAllNames: false,
  selectsSeveralAreas: true,
};
