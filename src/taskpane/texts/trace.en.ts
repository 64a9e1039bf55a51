/** The words about what a figure comes from. */
export const trace = {
  show: "Show in sheet",
  back: "Back",
  close: "Close",
  selected: (count: number, rows: string, sheet: string) =>
    `${count === 1 ? "1 row is" : `${rows} rows are`} selected on “${sheet}”.`,
  selectedSome: (shown: string, all: string, sheet: string) =>
    `${shown} of ${all} rows are selected on “${sheet}”: your Excel takes no more at once.`,
};
