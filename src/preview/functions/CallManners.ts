/** How Excel calls functions, where Excels differ. */
export interface CallManners {
  /** On the web a call holds no more than 5 MB, and so does its answer. */
  readonly isLimited: boolean;
  /** How a blank cell is handed over: as 0 on desktops, as null or empty text on the web (office-js, issues 1951 and 4702). */
  readonly blank: "" | 0 | null;
  /** Error cells come as Excel's data types say them, and not as office.js makes them of their codes. */
  readonly errorsAreDataTypes: boolean;
  /** No answer is there at once: a cell shows #BUSY! first, and a batch that reads it does not wait. */
  readonly answersLater: boolean;
}

/** Excel on the web, but for answers, which most tests need not wait for. */
export const CALLS_ON_THE_WEB: CallManners = {
  isLimited: true,
  blank: "",
  errorsAreDataTypes: false,
  answersLater: false,
};
