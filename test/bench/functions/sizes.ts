/** How many rows a function is measured over: ten times as many each time, so that the growth is that of a decade. */
export const SIZES: readonly number[] = [1_000, 10_000, 100_000, 1_000_000];

export interface OwnSizes {
  readonly sizes: readonly number[];
  readonly why: string;
}

/** Functions whose work is bounded, or by its nature grows faster than its rows. */
export const OWN_SIZES: Readonly<Record<string, OwnSizes>> = {
  ALLOCATE: { sizes: [10, 100, 1_000], why: "rows are channels" },
  FORECASTRANGE: { sizes: SIZES, why: "six fits of three models" },
  LEARNINGCPC: { sizes: [50, 500], why: "a search over every click ahead, up to 5,000" },
  PAUSEAFTER: { sizes: [50, 500, 5_000], why: "every click ahead, up to 5,000" },
  RETENTIONMODEL: { sizes: [10, 100, 1_000], why: "rows are periods" },
  SEGMENT: { sizes: SIZES, why: "a search, rows are a survey" },
  SEGMENTFIT: { sizes: SIZES, why: "seven searches, rows are a survey" },
  TESTSPLIT: { sizes: [50, 500], why: "a search over every size of every test" },
};

/** Functions that take no column of rows, and why. */
export const WITHOUT_ROWS: Readonly<Record<string, string>> = {
  BUDGETSPLIT: "single cells",
  RETENTIONCURVE: "single cells and a model",
};
