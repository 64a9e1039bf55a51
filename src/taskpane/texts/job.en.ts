const listed = (words: readonly string[], link: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${link} ${words.at(-1)}`;

/** The words that the steps of all jobs have in common. */
export const job = {
  data: "Data",
  assumptions: "Assumptions",
  changeAssumptions: "Change assumptions",
  answer: "Answer",

  /** Of what was read without a press. */
  selected: "These are the cells that were selected. For others, select them and press “Use selection”.",
  sample: "Try with sample data",
  reading: "Reading…",
  columns: "Columns",
  none: "None",
  choose: "Choose…",
  unnamed: "no heading",
  checks: (count: number) => (count === 1 ? "1 thing to check" : `${count} things to check`),

  question: {
    alike: (count: number, heading: string) => `${count} columns are called ${heading}.`,
    couldBe: (headings: readonly string[]) => `It could be ${listed(headings, "or")}.`,
    decimal: (a: { example: string; heading: string; withPoint: string; withComma: string }) =>
      `Does "${a.example}"${a.heading === "" ? "" : ` in ${a.heading}`} mean ${a.withPoint} or ${a.withComma}?`,
    withPoint: (value: string) => `${value} (a point parts decimals)`,
    withComma: (value: string) => `${value} (a comma parts decimals)`,
    currency: (found: readonly string[]) =>
      `The amounts are in ${listed(found, "and")}. Which currency should be read?`,
  },

  ask: {
    swappedDates: {
      label: (example: string) =>
        `Excel took some of these dates for others: “${example}” stayed text, and the rest has day and month swapped. Swap them back?`,
      options: { swap: "Swap day and month back", keep: "Leave them as they are" },
    },
    dayOrder: {
      label: (example: string) => `Which comes first in “${example}”, the day or the month?`,
      options: { dayFirst: "The day", monthFirst: "The month" },
    },
    farDates: {
      label: (example: string) => `The date ${example} is unlikely. Should rows with such dates count?`,
      options: { leaveOut: "No, leave them out", take: "Yes, count them" },
    },
    totalOrRow: {
      label: (example: string) =>
        `Is “${example}” the sum of other rows? Its name says so, but its figures do not add up.`,
      options: { total: "Yes, it is a total: leave it out", row: "No, it counts as the others do" },
    },
    belowTotal: {
      label: (example: string) => `Do the rows below the total, from “${example}” on, count?`,
      options: { leaveOut: "No, leave them out", count: "Yes, count them" },
    },
    salesAre: {
      label: (example: string) => `Does “${example}” hold money, or how many sales there were?`,
      options: { money: "Money", count: "How many there were" },
    },
    hiddenRows: {
      label: (example: string) =>
        `${example === "1" ? "1 row of these is" : `${example} rows of these are`} hidden, by a filter or by hand. Do hidden rows count?`,
      options: { count: "Yes, count them", leaveOut: "No, leave them out" },
    },
    blankKey: {
      label: (example: string) => `What do the blank cells below “${example}” mean?`,
      options: { above: "The same as the cell above", nobody: "Nothing: leave these rows out" },
    },
  },

  doubt: {
    nothing: "No row of these cells counts.",
    few: (read: string, all: string) => `Only ${read} of ${all} rows count.`,
    row: (row: string, held: string) => (held === "" ? row : `${row} (“${held}”)`),
    look: (rows: readonly string[]) => `Look at ${listed(rows, "and")}.`,
  },

  refusal: {
    questions: "Answer the question about the data above first.",
    wrongFields: "One of the fields above needs another value.",
  },

  known: {
    offer: (a: { value: string; sheet: string; day: string }) => `${a.value}, from “${a.sheet}” of ${a.day}.`,
    taken: (a: { sheet: string; day: string }) => `As on “${a.sheet}” of ${a.day}.`,
    changed: (a: { value: string; before: string; sheet: string; day: string }) =>
      `Taken as ${a.before}; “${a.sheet}” of ${a.day} says ${a.value} by now.`,
    old: (days: string) => `That is ${days} days old: write that sheet again.`,
    take: (value: string) => `Take ${value}`,
  },

  working: "Working it out…",
  cancel: "Cancel",
  cancelled: "Stopped.",
  again: "Work it out",
};
