/** The words of the written sheet. */
export const segmentSheetWords = {
  name: "Customer segments",
  assumptions: "Assumptions",
  count: "Number of segments",
  countAbout: "Write a whole number from 2 to 20, and no more than there are different customers.",
  nameOf: (segment: string) => `Name of segment ${segment}`,
  fit: "Why this number of segments",
  segments: "Segments",
  silhouette: "Silhouette",
  profile: "What each segment needs",
  values: "What each segment is worth",
  sizes: "Customers by segment",
  customers: "Customers",
  list: "Segment of each customer",
  inNumbers: "Answers in numbers",
  customer: "Customer",
  segment: "Segment",
  segmentName: "Segment name",
  heading: "Name",
  row: (row: number) => `Row ${row}`,
  from: (address: string, found: string) => `From ${address}. ${found}`,
  direct: "All figures are formulas over your own cells.",
  translated: "Formulas on a sheet of their own turn your answers into numbers; all figures look at these.",
  besideRows: (sheet: string, columns: string) =>
    `Each customer's segment stands in columns ${columns} of “${sheet}”. For a new customer, add a row there and copy these two cells down.`,
  onSheet: (sheet: string) => `Each customer's segment stands on the sheet “${sheet}”.`,
  /** The sheets behind the front: what each is called after it, and what can be seen there. */
  behind: {
    values: {
      name: "value",
      about: "What customers of each segment are worth, and what share of the value each brings.",
    },
    fit: { name: "how many", about: "Why there are this many segments: how well each number tells customers apart." },
    customers: {
      name: "customers",
      about:
        "The segment of each customer. For a new customer, copy the last row down: the formulas take the next row of yours.",
    },
    numbers: {
      name: "answers",
      about: "Your answers, turned into numbers by formulas: all other figures look at these.",
    },
  },
  change: "Change the number of segments or a name in the cells below, and everything follows.",
  all: "All",
  spread: "Spread",
  /** Of the number of segments that is chosen. */
  yes: "yes",
  /** Of the tables that functions answer with. */
  heads: {
    fit: ["Segments", "Within sum of squares", "Explained share", "Silhouette", "Chosen"],
    profile: ["Segment", "Name", "Customers", "Share"],
    values: [
      "Segment",
      "Customers",
      "Share of customers",
      "Average value",
      "Median value",
      "Value",
      "Share of value",
      "Index",
    ],
    scores: ["Customer", "Recency", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"],
  },
};

export type SegmentSheetWords = typeof segmentSheetWords;
