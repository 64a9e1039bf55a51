import { expect, test } from "vitest";
import { readOrders } from "../reports/readCells";

const HEADER = ["Order", "Email", "Billing Name", "Date", "Total"];

test("whether customers go by a name is asked where the e-mails are blank", () => {
  const rows = [
    ["1", "", "Ann Able", 45_000, 10],
    ["2", "", "Bob Bell", 45_001, 20],
    ["3", "cy@example.com", "Cy Cole", 45_002, 30],
  ];
  const [question] = readOrders([HEADER, ...rows]).questions;
  expect(question).toMatchObject({ about: "column", role: "customer", why: "guessed" });
  const named = readOrders([HEADER, ...rows], { columns: { customer: 2 } });
  expect(named.questions).toEqual([]);
  expect(named.orders.map(({ customer }) => customer)).toEqual(["Ann Able", "Bob Bell", "Cy Cole"]);
});
