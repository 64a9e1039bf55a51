import type { TestWorkbook } from "../preview/excel/TestWorkbook";

/** The task pane as a person uses it, whether it is on a page in a browser or drawn in this process. */
export interface TestPane {
  /** The workbook that it stands beside. */
  readonly workbook: TestWorkbook;
  /** Presses a button once it is there and can be pressed. */
  press(button: string | RegExp): Promise<void>;
  /** Presses it twice, one upon the other. */
  pressTwice(button: string | RegExp): Promise<void>;
  /** Whether there is such a button now, and it can be pressed. */
  canPress(button: string | RegExp): Promise<boolean>;
  /** Waits until the pane shows these words; what it only has read out is not shown. */
  said(words: string | RegExp): Promise<string>;
  /** Fills in the field of this label, or chooses what it offers by its words. */
  assume(label: string, value: string): Promise<void>;
  /** Waits until there is an answer to write. */
  ready(): Promise<void>;
  /** Waits until the cells that the pane looks at begin with this one. */
  looksFrom(cell: string): Promise<void>;
}
