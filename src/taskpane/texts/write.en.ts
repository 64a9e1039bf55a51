/** The words of every job's last step. */
export const write = {
  title: "Write to sheet",
  about: (name: string) => `Writes a new sheet “${name}” with live formulas over your cells, a table and a chart.`,
  untouched: "Nothing of yours is changed.",
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
};
