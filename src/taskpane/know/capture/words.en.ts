/** What the orders of the workbook show of how well customers are known. */
export const captureWords = {
  heading: "What your orders show",
  from: {
    job: (place: string, job: string) => `From ${place}, the orders that “${job}” reads.`,
    chosen: (place: string) => `From ${place}, the range that you chose.`,
  },
  nothing:
    "Nothing is known from this workbook: no orders were read. Open a job that reads orders, or name their range in Worth, and write this sheet once more.",
  head: { fact: "What was looked at", figure: "Found", from: "Its source" },
  facts: {
    orders: "Orders in the table",
    withoutCustomer: "Orders that name no customer",
    withoutSource: "Orders that do not name the source of their customer",
    withoutChannel: "Orders that do not name their channel",
    noSource: "A column with the source of customers",
    noChannel: "A column with the channel of orders",
    prices: "A column with the price before a discount, or the discount",
    returns: "What was sent back or paid back",
    spellings: "Customers whose name is written in more than one way",
  },
  there: "there",
  missing: "missing",
  follows: (cells: string) => `${cells}, and follows it`,
  readOn: (day: string) => `as read on ${day}`,
  example: (spellings: string, day: string) => `such as ${spellings}; as read on ${day}`,
  named: (name: string) => `“${name}”`,
};

export type CaptureWords = typeof captureWords;
