import { describe, expect, test } from "vitest";
import { expectAsSaid, readCase } from "../readingCase";
import { CUSTOMERS } from "./customerCases";
import { DAYS } from "./dayCases";
import { FAR_DAYS } from "./farDayCases";
import { FURTHER } from "./furtherCases";
import { GROUPS } from "./groupCases";
import { HEADINGS } from "./headingCases";
import { LINES } from "./lineCases";
import { MARKETS } from "./marketCases";
import { MONEY } from "./moneyCases";
import { OFFICES } from "./officeCases";
import { OWN_TABLES } from "./ownTableCases";
import { SERVICES } from "./serviceCases";
import { SHOPS } from "./shopCases";
import { STATUSES } from "./statuses";
import { TABLES } from "./tableCases";

const KINDS = {
  LINES,
  SHOPS,
  MARKETS,
  OFFICES,
  SERVICES,
  MONEY,
  CUSTOMERS,
  TABLES,
  DAYS,
  FAR_DAYS,
  OWN_TABLES,
  FURTHER,
  GROUPS,
  HEADINGS,
};

describe.each(Object.entries(KINDS))("orders are read to what they come to: %s", (_, cases) => {
  test.each(cases)("$what", (one) => {
    expectAsSaid(readCase("orders", one), one);
  });
});

describe.each(Object.entries(STATUSES))("statuses in %s", (_, { header, paid, notPaid, back }) => {
  const rowsOf = (statuses: string) => statuses.split("|").map((status) => `${status},2025-01-05,10,${status}`);
  const csv = [header, ...[paid, notPaid, back].flatMap(rowsOf)].join("\n");
  const told = readCase("orders", { what: "statuses", csv });

  test("that say that money came count in full, and none of them is unknown", () => {
    for (const status of paid.split("|")) expect(told.byCustomer?.[status]).toEqual([1, 10]);
    expect(told.notes.join(" ")).not.toMatch(/Counted as paid/);
  });

  test("that say that none came are no orders", () => {
    for (const status of notPaid.split("|")) expect(told.byCustomer).not.toHaveProperty([status]);
    expect(told.leftOut).toEqual({ notPaid: notPaid.split("|").length });
  });

  test("that say that it went back come to nothing", () => {
    for (const status of back.split("|")) expect(told.byCustomer?.[status]).toEqual([1, 0]);
  });
});

describe("amounts with the sign or code of a currency, wherever it stands", () => {
  const signs = [
    ...[
      "฿%",
      "R$ %",
      "NT$%",
      "% USD",
      "% €",
      "CHF %",
      "Rs. %",
      "%kr",
      "S/ %",
      "% zł",
      "RM%",
      "₺%",
      "Rp%",
      "KSh %",
      "R %",
    ],
    ...["د.إ %", "AED %", "₫%", "MX$%", "%Ft", "% Kč", "лв %", "₪%", "B/. %", "Q%", "% lei", "AU$%", "₡%", "৳%", "₦%"],
  ];
  test.each(signs)("%s", (sign) => {
    const rows = ["1,234.50", "40.00", "20.00"].map((sum, i) => `C${i},2025-01-05,"${sign.replace("%", sum)}"`);
    const told = readCase("orders", { what: sign, csv: ["Customer,Date,Amount", ...rows].join("\n") });
    expect(told).toMatchObject({ questions: [], records: 3, sums: { amount: 1294.5 } });
  });
});

test("a single order of the year 9999 is asked about, and hangs nothing once it is taken", () => {
  const one = { what: "9999", csv: "Customer,Date,Amount\nAnn,9999-12-31,10" };
  const told = readCase("orders", one);
  expect(told).toMatchObject({ answered: false, records: 0, leftOut: { farDate: 1 } });
  expect(told.questions).toEqual([{ about: "farDates", among: ["leaveOut", "take"] }]);
  expect(told.notes.join(" ")).toMatch(/9999/);
  expect(readCase("orders", { ...one, answers: { farDates: "take" } })).toMatchObject({ answered: true, records: 1 });
});

test("none, or few, of the rows read is told with the first rows of each reason", () => {
  const csv = ["Customer,Date,Amount", "Ann,2025-01-05,10", "Bob,yesterday,20", "Cy,soon,30", "Di,2025-01-06,ten"];
  expect(readCase("orders", { what: "few", csv: csv.join("\n") }).notes).toContain(
    "Only 1 of 4 rows count. Look at row 3 (“yesterday”) and row 5 (“ten”).",
  );
});
