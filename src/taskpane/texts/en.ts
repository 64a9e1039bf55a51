import { warehouseWords } from "../warehouse/words.en";
import type { SampleName, Subject } from "../../help/FunctionHelp";
import { english } from "../../sentences/english";
import { agreement } from "./agreement.en";
import { job } from "./job.en";
import { know } from "../know/words.en";
import { keywordSentences } from "../keywords/words.en";
import { orderWords } from "../orders/words.en";
import { forgetKeptWords, problems, turnIntoValuesWords } from "./workbookTools.en";
import { lookup } from "./lookup.en";
import { scenarios } from "./scenarios.en";
import { trace } from "./trace.en";
import { sheet } from "./sheet.en";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";

/** English. Functions take figures that are already written the way the reader writes them. */
export const en = {
  title: "Worth",
  backToHome: "Back to all jobs",
  patience: "This takes a while. If you are typing in a cell, press Enter there: Excel waits until you have finished.",
  failed: {
    title: "Something went wrong",
    text: "Worth met something here that it did not foresee. Nothing of yours was changed by it. Go back to all jobs, or try once more.",
    back: "Back to all jobs",
    again: "Try again",
    told: (message: string) => `What it said: ${message}`,
  },
  hindrances: {
    outsideExcel: "Worth works inside Excel. Open a workbook, and start Worth from the Home tab.",
    withoutOffice:
      "Microsoft's part of the add-in did not load, and without it Worth cannot reach your workbook. Look at the connection, close this pane and open it again. If it stays so, your network may block appsforoffice.microsoft.com: ask whoever looks after it.",
  },

  home: {
    what: "Worth works out what a click and a customer are worth, from the numbers in your workbook.",
    jobs: "What do you want to do?",
    tools: "More",
    functionGuide: {
      name: "Function guide",
      about: "Every formula with its help and an example.",
    },
    problems: {
      name: "Problems",
      about: "Cells that show an error, and what to do about each.",
    },
    turnIntoValues: {
      name: "Turn into values",
      about: "For sharing with people who have no Worth.",
    },
    forgetKept: {
      name: "Forget what is kept",
      about: "Takes out of the file what Worth keeps in it unseen.",
    },
    welcome: {
      title: "New here?",
      text: "Try it on an invented tea shop first. It takes a minute, and goes on a sheet of its own.",
      tryIt: "Try with sample data",
      skip: "No, thanks",
    },
  },

  howCounted: {
    question: "How is this counted?",
    about: (figure: string) => `How is this counted? ${figure}`,
  },

  rangeField: {
    placeholder: "Keywords!A1:E25",
    useSelection: "Use selection",
  },

  /** A row of the sheet, as Excel numbers it. */
  row: (number: number) => `row ${number}`,

  /** What a function says of its arguments or of why it has no answer, which cells show in English. */
  formula: english,

  job,
  know,
  keywordSentences,

  /** The words for orders that outgrow a sheet. */
  warehouse: warehouseWords,

  /** The words of every job's last step. */
  write: {
    title: "Write to sheet",
    about: (name: string) => `On a new sheet “${name}”, with live formulas.`,
    untouched: "Nothing of yours is changed.",
    partOfBlock:
      "This cannot be written while rows of the block do not count: the formulas of the sheet would look at all of them. Copy the rows that count to a sheet of their own, and choose them there.",
    button: "Write to sheet",
    writing: "Writing…",
    stopping: "Taking away what was begun…",
    cancel: "Cancel",
    stays: (cells: string) =>
      `${cells} stays as it is: it holds something that Worth did not write, or somebody changed it. Empty what you no longer need there.`,
    taken: {
      title: (name: string) => `There is a sheet “${name}” already`,
      own: (own: string, fresh: string) =>
        `Worth wrote “${own}” earlier. Replacing deletes it with everything on it, also what you added. A new sheet would be called “${fresh}”.`,
      foreign: (fresh: string) =>
        `Worth did not write it, or not all of it, and leaves it alone. Yours can go on a new sheet, “${fresh}”.`,
      replace: "Replace",
      fresh: "New sheet",
      cancel: "Cancel",
    },
  },

  agreement,
  scenarios,
  trace,
  lookup,
  sheet,
  orders: orderWords.found,
  /** The columns of a table of orders. */
  orderRoles: orderWords.source.role,

  /** The words of the function guide. What the functions themselves do is said in the files that the build makes of their JSDoc. */
  functionGuide: {
    title: "Function guide",
    /** Where the help of the functions is kept in this language. */
    files: { functions: "functions.json", examples: "help/examples.json" },
    what: "Type these in any cell, over cells of your own. Each one has an example to try.",
    search: "Search",
    placeholder: "chance, customer, budget…",
    clear: "Clear",
    loading: "Reading the guide…",
    failed: "The guide cannot be read just now. Check your connection, close Worth, and open it again.",
    shown: (count: number, shown: string, all: string) =>
      shown === all ? `${all} functions` : `${shown} of ${all} functions ${count === 1 ? "speaks" : "speak"} of it`,
    none: (searched: string) => `No function speaks of “${searched}”. Try another word, such as “customer”.`,
    subject: {
      clicks: "Clicks and keywords",
      customers: "Customers",
      forecast: "Forecasts",
      segments: "Segments",
      budget: "Budgets",
    } satisfies Record<Subject, string>,
    optional: (name: string) => `${name} (may be left out)`,
    gives: "Gives",
    example: "Example",
    exampleOver: {
      Keywords: "Example, over invented keywords",
      RunningKeywords: "Example, over an invented report on keywords",
      Orders: "Example, over invented orders",
      Needs: "Example, over an invented survey",
    } satisfies Record<SampleName, string>,
    insert: "Insert example",
    insertOf: (name: string) => `Insert example of ${name}`,
    page: "Help page",
    pageOf: (name: string) => `Help page of ${name}`,
    inserted: (sheet: string) => `The example is on the sheet “${sheet}”.`,
    sheet: {
      name: (name: string) => `${name} example`,
      formula: (formula: string) => `Below stands ${formula}`,
      /** Over the figures of the example, and over what the function says of them. */
      play: "Try other figures",
      answer: "The answer",
    },
  },

  turnIntoValues: turnIntoValuesWords,
  forgetKept: forgetKeptWords,
  problems,

  problem: {
    notARange: ({ subject }: WorkbookProblem) =>
      subject
        ? `“${subject}” is not a range. Write it as in Keywords!A1:E25, or select the cells and press “Use selection”.`
        : "Write a range, as in Keywords!A1:E25, or select the cells and press “Use selection”.",
    noSuchSheet: ({ subject }: WorkbookProblem) =>
      `There is no sheet “${subject}” in this workbook. Check its name, or select the cells and press “Use selection”.`,
    noSuchRange: ({ subject }: WorkbookProblem) =>
      `Excel does not know the range “${subject}”. Select the cells and press “Use selection”.`,
    severalAreas: () =>
      "Several areas are selected that have neither the same columns nor the same rows. Select one block of cells.",
    emptyRange: ({ subject }: WorkbookProblem) =>
      `There is nothing in ${subject}. Select the cells that hold your data.`,
    notACell: () => "A picture or chart is selected. Click a cell of your data first.",
    protected: () => "This workbook or sheet is protected. Take the protection off (Review tab) and try again.",
    tooLarge: () => "That is more than Excel hands over at once. Select fewer rows.",
    occupied: ({ subject }: WorkbookProblem) =>
      `There is something in ${subject} beside your rows now, and it stays. Nothing was written. Empty those cells, or have the segments on the new sheet (step 2).`,
    renamed: ({ subject }: WorkbookProblem) =>
      `The sheet with your data is called “${subject}” now. It has been read again, and nothing was written yet: press the button once more.`,
    moved: ({ subject }: WorkbookProblem) =>
      `Your data on “${subject}” moved or changed meanwhile. It has been read again, and nothing was written yet: look it over, and press the button once more.`,
    sourceGone: ({ subject }: WorkbookProblem) =>
      `The sheet ${subject ? `“${subject}” ` : ""}with your data was deleted, so that there is nothing to look at. Nothing was written. Choose other cells.`,
    replacedGone: ({ subject }: WorkbookProblem) =>
      `The sheet “${subject}” that was to be replaced is no longer there under that name. Nothing was written: press the button once more.`,
    replacedHoldsData: ({ subject }: WorkbookProblem) =>
      `The sheet “${subject}” holds the data that you chose, so that it is not replaced. Nothing was written: press the button once more, and choose a new sheet.`,
    lookedAt: ({ subject, words }: WorkbookProblem) =>
      `${words} looks at the sheet “${subject}” and would show #REF! without it, so that it is not replaced. Nothing was written: choose a new sheet, or let ${words} look elsewhere first.`,
    writtenGone: () => "That sheet is not there any more, or is not known as one of Worth's. Nothing was changed.",
    holdsOthers: ({ subject, words }: WorkbookProblem) =>
      `There is something in ${subject}${words && ` (“${words}”)`} that Worth did not write, so that all of it stays. Move it to a sheet of your own first.`,
    changedSince: ({ subject }: WorkbookProblem) =>
      `Something in ${subject} is not as Worth wrote it, so that all of it stays. Move what is yours to a sheet of your own, or delete the sheet yourself.`,
    halfRemoved: ({ subject }: WorkbookProblem) =>
      `Excel stopped answering, so that a part of the sheets of “${subject}” may be left. Nothing of yours was changed. Look which are left, and delete them.`,
    namedAsOurs: ({ subject }: WorkbookProblem) =>
      `This workbook has a name “${subject}”, which is what a function of Worth is called, and could answer in its place. Nothing was written: rename or delete it under Formulas > Name Manager.`,
    formulaTooLong: ({ subject }: WorkbookProblem) =>
      `The formula for ${subject} would be longer than Excel takes. Nothing was written: choose fewer columns, or give the sheet with your data a shorter name.`,
    changedMeanwhile: () =>
      "Some of these cells were changed meanwhile. Nothing was turned into values: every formula is as it was. Try again.",
    refused: ({ subject, words }: WorkbookProblem) =>
      `Excel refused ${subject ? `to write the sheet “${subject}”` : "to write values"}${words && ` (“${words}”)`}. Nothing was written, and all is as it was. Try again.`,
    halfWritten: ({ subject }: WorkbookProblem) =>
      `Excel stopped answering, so that a part of the sheet “${subject}” may be left. Nothing of yours was changed. Look at that sheet, delete it, and try again.`,
    halfTurned: () =>
      "Excel stopped answering, so that some formulas may be values and others not. Undo (Ctrl+Z) or open the file as it was last saved.",
    halfForgotten: () =>
      "Excel stopped answering, so that Worth may still keep a part of it in this workbook. Your sheets are as they were. Try again.",
    cellBeingEdited: () => "A cell is being edited. Press Enter in the sheet and try again.",
    cancelled: () => "Cancelled. Nothing was written.",
    notExcel: () => "Worth works inside Excel. Open a workbook, and start Worth from the Home tab.",
    unknown: ({ subject }: WorkbookProblem) => `Excel refused: ${subject || "it gave no reason."}`,
  } satisfies Record<WorkbookProblem["kind"], (problem: WorkbookProblem) => string>,
};

/** Everything that all screens say, in one language. Another language is another object of this shape. */
export type Texts = typeof en;
