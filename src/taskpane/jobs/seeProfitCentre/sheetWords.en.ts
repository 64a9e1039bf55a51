import type { Period } from "../../../core/customers/period";
import { orderWords } from "../../orders/words.en";

/** What stands on the written sheet. */
export const centreSheetWords = {
  name: "Profit centre",
  assumptions: "Assumptions",
  statement: "The statement",
  spend: "Spend",
  winning: "Winning",
  keeping: "Keeping",
  channels: "What each channel took",
  periods: "Income and spend",
  periodHeads: ["Returning", "New", "Spent", "To"],
  bucket: "The leaking bucket",
  answer: "Answer",
  copy: orderWords.copy.copy,
  from: (address: string, found: string) => `From ${address}. ${found}`,
  direct: "All figures are formulas over your own orders.",
  copied: orderWords.copy.copied,
  behind: { orders: orderWords.copy.behind },
  spendLooked: "Spend is looked up in your own cells by the name of the channel.",
  spendCopied:
    "Your spend cannot be looked up as it stands, so that its sums are copies. Write the sheet again when it changes.",
  checked: { orders: "Orders", spend: "Spend" },
  asOf: "Last day of the statement",
  answers: {
    paidFor: "Share that returning customers paid",
    benchmark: "Spent on winning by 18 brands asked",
    supported: "Budget that customers support",
    staying: "What one who stays still brings",
    marginShare: "Margin, of income",
    acquisitionSpend: "Spent to win one prospect",
    acquisitionRate: "Prospects who became customers",
    retentionSpend: "Spent to keep one customer",
    retentionRate: "Customers who came back",
    sent: "New customers sent by others",
    sentWorth: "What that is worth",
    splitWinning: "Of it for winning, at its best",
    splitKeeping: "Of it for keeping, at its best",
  },
  columns: { channel: "Channel", use: "For", now: "Now", before: "Before" },
  period: { period: "Period", ago: (periods: string) => `${periods} before` },
  flow: ["Period", "Opening", "New", "Back", "Lost", "Closing", "Lost share"],
  flowBy: { month: "by month", quarter: "by quarter", year: "by year" } satisfies Record<Period, string>,
  useWrong: "Write Winning, Keeping or Neither.",
  spendWrong: "Write 0 or more, or leave it empty.",
};

export type CentreSheetWords = typeof centreSheetWords;
