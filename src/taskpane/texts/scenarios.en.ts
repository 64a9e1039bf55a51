/** Sets of assumptions that are kept side by side on a sheet, with their answers. */
export const scenarios = {
  /** After the name of the job's sheet. */
  sheet: "scenarios",
  keep: "Keep as scenario",
  open: "Open scenarios",
  cancel: "Cancel",
  keeping: "Keeping the scenario…",
  stopping: "Taking away what was begun…",
  count: (count: string, most: string) => `${count} of ${most} kept`,
  kept: (a: { name: string; sheet: string }) => `Kept as “${a.name}” on the sheet “${a.sheet}”.`,
  same: (name: string) =>
    `“${name}” holds the same data and assumptions already. Change an assumption, and keep it then.`,
  stays: (a: { sheet: string; why: string }) =>
    `The new sheet has all scenarios. The earlier one, “${a.sheet}”, stays as it is. ${a.why}`,
  /** Why the earlier sheet stays. */
  others: (subject: string) => `There is something in ${subject} that Worth did not write.`,
  changed: (subject: string) => `Something in ${subject} is not as Worth wrote it.`,
  lookedAt: (by: string) => `${by} looks at it.`,
  full: {
    title: (count: string) => `${count} scenarios are kept already`,
    text: "A sheet has room for no more. Which one gives its place to the new one?",
  },

  first: "Base",
  numbered: (number: string) => `Scenario ${number}`,

  asKept: "As they were when each was kept: they follow neither the data nor other sheets.",
  toRename: "The names on yellow can be changed.",
  wrongName: "Write a name of 1 to 40 letters.",
  one: "One scenario is kept. Change assumptions in the pane and keep the next, to see here in what they differ.",
  counted: (a: { differ: string; of: string }) =>
    a.differ === "0"
      ? `All ${a.of} assumptions are the same.`
      : `They differ in ${a.differ} of ${a.of} assumptions: see the column at the right.`,
  range: (label: string, a: { from: string; least: string; to: string; most: string }) =>
    `${label}: from ${a.from} (“${a.least}”) to ${a.to} (“${a.most}”).`,
  alike: (label: string) => `${label}: the same in all of them.`,
  scenario: "Scenario",
  keptOn: "Kept on",
  data: "Data",
  assumptions: "Assumptions",
  answers: "Answers",
  difference: (first: string) => `Difference from “${first}”`,
  inPercent: (label: string) => `${label}, in percent`,
  points: "points",
  differ: { head: "Differs?", yes: "differs", no: "same" },
  cells: (range: string) => `${range}: what the cells held`,
  columns: (range: string) => `${range}: columns and answers`,
  choices: "Choices about the data",
};
