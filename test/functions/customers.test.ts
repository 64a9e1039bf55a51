import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHANNELVALUE } from "../../src/functions/CHANNELVALUE";
import { COHORTS } from "../../src/functions/COHORTS";
import { CONCENTRATION } from "../../src/functions/CONCENTRATION";
import { CUSTOMERREPORT } from "../../src/functions/CUSTOMERREPORT";
import { CUSTOMERTABLE } from "../../src/functions/CUSTOMERTABLE";
import { LIFETIMEVALUE } from "../../src/functions/LIFETIMEVALUE";
import { ORDERGAP } from "../../src/functions/ORDERGAP";
import { PRICEMIX } from "../../src/functions/PRICEMIX";
import { REFERRALVALUE } from "../../src/functions/REFERRALVALUE";
import { RETENTION } from "../../src/functions/RETENTION";
import { RETURNRATE } from "../../src/functions/RETURNRATE";
import { RFM } from "../../src/functions/RFM";
import { SOURCEVALUE } from "../../src/functions/SOURCEVALUE";
import { called, type Shown } from "./called";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const NO_ORDERS = "#N/A There are no orders in these ranges to count.";

/** Rows close to what is expected, number by number. */
function expectTable(got: Shown | Shown[][], expected: Shown[][], digits = 9): void {
  expect(got).toHaveLength(expected.length);
  expected.forEach((row, r) => {
    row.forEach((cell, c) => {
      const shown = (got as Shown[][])[r][c];
      if (typeof cell === "number") expect(shown, `row ${r}, column ${c}`).toBeCloseTo(cell, digits);
      else expect(shown, `row ${r}, column ${c}`).toBe(cell);
    });
    expect((got as Shown[][])[r]).toHaveLength(row.length);
  });
}

describe("one mistyped date", () => {
  const log = [column("a", "a", "b"), column("1925-01-31", "9999-01-31", "9999-02-01")];

  test("keeps no retention waiting, nor the many periods without orders", () => {
    expect(called(RETENTION, ...log, [[1]])).toBe(0);
  });

  test("makes more cohorts than a sheet has columns, which says where to look", () => {
    expect(called(COHORTS, ...log, column(1, 2, 3))).toBe(
      "#N/A The orders span 96890 months, more than a sheet has columns; look for a mistyped date, or give a longer period.",
    );
    expect(called(COHORTS, ...log, column(1, 2, 3), [["active"]], [["year"]])).toHaveLength(3);
  });
});

describe("customers who paid the same", () => {
  // 0.1 + 0.2 + 0.3 is 0.6000000000000001 to a computer, and the mean of three times 0.1 is not 0.1.
  const customers = column("ben", "anna", "anna", "anna", "cleo");
  const dates = column(45000, 45000, 45000, 45000, 45000);
  const amounts = column(0.6, 0.1, 0.2, 0.3, 0.6);

  test("are worth the same, at no distance from the mean, in the order in which they were seen", () => {
    const [, ...rows] = called(CUSTOMERTABLE, customers, dates, amounts) as Shown[][];
    expect(rows.map(([name, , , , , , value, , , distance]) => [name, value, distance])).toEqual([
      ["ben", 0.6, 0],
      ["anna", 0.6, 0],
      ["cleo", 0.6, 0],
    ]);
  });

  test("share their score of money", () => {
    const [, ...rows] = called(RFM, customers, dates, amounts) as Shown[][];
    expect(rows.map((row) => row[6])).toEqual([1, 1, 1]);
  });

  test("are none of them below the average", () => {
    const same = [column("a", "b", "c"), column(45000, 45000, 45000), column(0.1, 0.1, 0.1)];
    const rows = called(CUSTOMERREPORT, ...same) as Shown[][];
    expect(rows).toContainEqual(["Share of customers below the average", 0, expect.any(String)]);
  });

  test("have no shares of a value that refunds have eaten", () => {
    expect(called(CONCENTRATION, column(0.1, 0.2, -0.3))).toMatch(/^#N\/A The values add up to nothing/);
    const [, , share] = (
      called(
        SOURCEVALUE,
        column("a", "b", "b"),
        dates.slice(0, 3),
        column(0.1, 0.2, -0.3),
        column("x", "x", "x"),
      ) as Shown[][]
    )[1].slice(4);
    expect(share).toBe("");
  });
});

describe("CUSTOMERTABLE", () => {
  const customers = column("Customer", "anna", "ben", "anna", "cleo", "ben");
  const dates = column("Date", "2026-01-01", "2026-01-05", "2026-01-31", "2026-02-01", "2026-02-04");
  const amounts = column("Amount", 100, 40, 60, 30, -10);
  const day = 46023; // 2026-01-01

  test("adds up orders, dates, money and shares, most valuable first", () => {
    // Values 150, 25, 25 after costs of 5 an order, of which a refund is none: their mean is 200/3.
    const [best, others] = [150 - 200 / 3, 25 - 200 / 3];
    const deviation = Math.sqrt((best ** 2 + 2 * others ** 2) / 2);
    expectTable(called(CUSTOMERTABLE, customers, dates, amounts, [[5]]), [
      [
        "Customer",
        "Orders",
        "First order",
        "Last order",
        "Spend",
        "Cost",
        "Value",
        "Average order",
        "Days between orders",
        "Distance from the mean",
        "Share of value",
        "Running share",
      ],
      ["anna", 2, day, day + 30, 160, 10, 150, 80, 30, best / deviation, 150 / 200, 150 / 200],
      ["ben", 1, day + 4, day + 4, 30, 5, 25, 30, "", others / deviation, 25 / 200, 175 / 200],
      ["cleo", 1, day + 31, day + 31, 30, 5, 25, 30, "", others / deviation, 25 / 200, 1],
    ]);
  });

  test("customers of equal value stand as first seen, at no distance from the mean", () => {
    const table = called(CUSTOMERTABLE, column("b", "a"), column(46000, 46001), column(10, 10)) as Shown[][];
    expect(table.slice(1).map((row) => [row[0], row[9]])).toEqual([
      ["b", 0],
      ["a", 0],
    ]);
  });

  test("shares of nothing are left open", () => {
    const table = called(CUSTOMERTABLE, column("a", "a"), column(46000, 46001), column(10, -10)) as Shown[][];
    expect(table.slice(1).map((row) => row.slice(10))).toEqual([["", ""]]);
  });

  test("an order after the as-of date is refused with its row and both dates", () => {
    expect(called(CUSTOMERTABLE, customers, dates, amounts, null, [["2026-02-01"]])).toBe(
      '#VALUE! Date in row 6 is 2026-02-04; it must be on or before 2026-02-01, the "as of" date; move that date or leave the order out.',
    );
  });

  test("an order late on the as-of day itself counts", () => {
    expect(
      called(CUSTOMERTABLE, column("a"), column("2026-02-01 23:59"), column(10), null, [["2026-02-01"]]),
    ).toHaveLength(2);
  });

  test("a log without orders has no answer", () => {
    expect(called(CUSTOMERTABLE, column("Customer", ""), column("Date", ""), column("Amount", ""))).toBe(NO_ORDERS);
  });
});

describe("RETURNRATE", () => {
  test("is the share of customers with two rows or more", () => {
    expect(called(RETURNRATE, column("a", "b", "a", "c", "c", "c", "d"))).toBe(0.5);
  });

  test("no customers is a division by none", () => {
    expect(called(RETURNRATE, column("", null, 0))).toBe("#DIV/0!");
  });

  test("takes a whole column with its heading, and no customer for one", () => {
    expect(called(RETURNRATE, column("Customer", "a", "b", "a", 0))).toBe(0.5);
    expect(called(RETURNRATE, column(" Kunden-ID ", "a", "b", "a"))).toBe(0.5);
    expect(called(RETURNRATE, column("Member", 12, 14, 12, ""))).toBe(0.5);
    expect(called(RETURNRATE, column("Anna", "Ben", "Anna"))).toBe(0.5);
    for (const heading of ["customer_email", "user_id", "Email Address", "Buyer Email", "BuyerEmail", "Kunden-Nr."]) {
      expect(called(RETURNRATE, column(heading, "Anna", "Ben", "Anna")), heading).toBe(0.5);
    }
    for (const heading of [
      "Nom du client",
      "Nome do cliente",
      "E-mailadres",
      "Gast-Nr.",
      "Patient ID",
      "ID de cliente",
    ]) {
      expect(called(RETURNRATE, column(heading, "Anna", "Ben", "Anna")), heading).toBe(0.5);
    }
    // Words that stand between others may be a name.
    for (const name of ["Di", "Van"])
      expect(called(RETURNRATE, column(name, "a", "b", "a")), name).toBeCloseTo(1 / 3, 12);
    expect(called(RETURNRATE, column("Who", "ann@example.com", "ann@example.com", "bob@example.com"))).toBe(0.5);
    expect(called(RETURNRATE, column("Customer"))).toBe(0);
  });
});

describe("RETENTION", () => {
  // Periods of 10 days back from day 129: 120-129, 110-119, 100-109.
  const customers = column("a", "b", "c", "a", "b", "a");
  const dates = column(46100, 46101, 46109, 46112, 46119, 46129);

  test("pools all pairs of neighbouring whole periods", () => {
    // a, b, c -> a and b stayed (2 of 3); a, b -> a stayed (1 of 2): 3 of 5.
    expect(called(RETENTION, customers, dates, [[10]])).toBeCloseTo(3 / 5, 12);
  });

  test("days before the first whole period belong to none", () => {
    expect(called(RETENTION, column("z", ...customers.flat()), column(46099, ...dates.flat()), [[10]])).toBeCloseTo(
      3 / 5,
      12,
    );
  });

  test("fewer than two periods is no answer, and says what to do", () => {
    expect(called(RETENTION, customers, dates)).toBe(
      "#N/A The orders span fewer than two periods of 365 days; give a shorter period.",
    );
  });
});

describe("LIFETIMEVALUE", () => {
  const multiples: [number, number[]][] = [
    [0.6, [1.2, 1.1538, 1.1111, 1.0714]],
    [0.7, [1.75, 1.6667, 1.5909, 1.5217]],
    [0.8, [2.6667, 2.5, 2.3529, 2.2222]],
    [0.9, [4.5, 4.0909, 3.75, 3.4615]],
  ];

  test("gives the published table of margin multiples (Gupta & Lehmann 2003)", () => {
    const table = called(
      LIFETIMEVALUE,
      [[1]],
      multiples.map(([r]) => [r]),
      [[0.1, 0.12, 0.14, 0.16]],
    );
    expectTable(
      table,
      multiples.map(([, row]) => row),
      4,
    );
  });

  test("keeps its digits where customers hardly ever leave and money costs next to nothing", () => {
    const [[endless]] = called(LIFETIMEVALUE, [[1]], [[1]], [[1e-9]]) as number[][];
    expect(endless / 1e9).toBeCloseTo(1, 14);
    // By mpmath, with 40 digits.
    const [[years]] = called(LIFETIMEVALUE, [[1]], [[0.999999]], [[1e-8]], [[24]]) as number[][];
    expect(years / 23.99969700234924).toBeCloseTo(1, 14);
  });

  test("100 at 80% is 266.6667", () => {
    expect((called(LIFETIMEVALUE, [[100]], [[0.8]]) as number[][])[0][0]).toBeCloseTo(266.6667, 4);
  });

  test("over many periods it approaches the value without end, from below", () => {
    const [[ten], [hundred], [endless]] = called(
      LIFETIMEVALUE,
      [[100]],
      [[0.8]],
      [[0.1]],
      [[10], [100], [""]],
    ) as number[][];
    expect(ten).toBeLessThan(hundred);
    expect(hundred).toBeCloseTo(endless, 9);
  });

  test("the sum over three periods is what adding them by hand gives, less the cost of winning", () => {
    const q = 0.8 / 1.1;
    expect((called(LIFETIMEVALUE, [[100]], [[0.8]], null, [[3]], [[50]]) as number[][])[0][0]).toBeCloseTo(
      100 * (q + q * q + q ** 3) - 50,
      10,
    );
  });

  test("who never leaves at no cost of money is worth money without end", () => {
    expect(called(LIFETIMEVALUE, [[100]], [[1]], [[0]])).toEqual([
      ["#N/A A customer who never leaves, at no cost of money, is worth money without end; give a number of periods."],
    ]);
    expect(called(LIFETIMEVALUE, [[100]], [[1]], [[0]], [[5]])).toEqual([[500]]);
  });
});

test("REFERRALVALUE counts the value of those who would not have come, and the cost saved of winning any", () => {
  expect(called(REFERRALVALUE, [[2]], [[100]], [[0.5]], [[10]])).toEqual([[120]]);
  expect(called(REFERRALVALUE, [[2]], [[100]])).toEqual([[200]]);
  expect(called(REFERRALVALUE, [[2]], [[100]], [[1.5]])).toEqual([
    ["#VALUE! Join anyway is 1.5; it must be from 0 to 1 (0% to 100%)."],
  ]);
});

describe("CONCENTRATION", () => {
  test("the Lorenz curve is straight between two customers", () => {
    expectTable(called(CONCENTRATION, column("Value", 20, 70, "", 10), [[0, 1 / 6, 1 / 3, 0.5, 1]]), [
      [0, 0.35, 0.7, 0.8, 1],
    ]);
  });

  test("a tenth where nothing else is said", () => {
    expectTable(called(CONCENTRATION, column(...Array.from({ length: 20 }, (_, i) => i + 1))), [[39 / 210]]);
  });

  test("rises with the share, and never lies below equality", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
          .filter((values) => values.some((value) => value > 0)),
        (values) => {
          const shares = Array.from({ length: 11 }, (_, i) => i / 10);
          const [curve] = called(CONCENTRATION, column(...values), [shares]) as number[][];
          shares.forEach((share, i) => {
            expect(curve[i]).toBeGreaterThanOrEqual(share - 1e-12);
            if (i > 0) expect(curve[i]).toBeGreaterThanOrEqual(curve[i - 1] - 1e-12);
          });
          expect(curve[10]).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  test("values that add up to nothing have no shares", () => {
    expect(called(CONCENTRATION, column(5, -5))).toBe(
      "#N/A The values add up to nothing or less, so that no share of them can be told.",
    );
  });
});

describe("ORDERGAP", () => {
  const of = (days: number[], asOf: number) =>
    (
      called(ORDERGAP, column(...days.map(() => "a")), column(...days.map((day) => 46000 + day)), [
        [46000 + asOf],
      ]) as Shown[][]
    )[1];

  test.each([
    ["New", [0], 500, ["", ""]],
    ["Lapsing", [0, 10, 20], 41, [10, 10]],
    ["Steady", [0, 10, 20], 40, [10, 10]],
    ["Faster", [0, 10, 20, 27], 30, [9, 7]],
    ["Slower", [0, 10, 20, 33], 40, [11, 13]],
    ["Steady", [0, 10], 15, [10, 10]],
  ])("%s: orders on days %j, seen on day %d", (pace, days, asOf, [average, last]) => {
    expect(of(days, asOf)).toEqual(["a", days.length, average, last, asOf - Math.max(...days), pace]);
  });

  test("customers stand as first seen, whatever the order of their rows; silence runs to the last order", () => {
    expect(called(ORDERGAP, column("b", "a", "b"), column(46030, 46010, 46000))).toEqual([
      ["Customer", "Orders", "Average gap", "Last gap", "Days since last order", "Pace"],
      ["b", 2, 30, 30, 0, "Steady"],
      ["a", 1, "", "", 20, "New"],
    ]);
  });
});

describe("COHORTS", () => {
  const customers = column("a", "b", "a", "c", "a", "c");
  const dates = column("2026-01-05", "2026-01-20", "2026-02-01", "2026-02-15", "2026-03-31", "2026-02-20");
  const amounts = column(10, 20, 30, 40, 50, 60);
  const [january, february] = [46023, 46054];

  test("value is the money so far per customer won", () => {
    expect(called(COHORTS, customers, dates, amounts)).toEqual([
      ["Cohort", "Customers", 0, 1, 2],
      [january, 2, 15, 30, 55],
      [february, 1, 100, 100, ""],
    ]);
  });

  test("active is the share who order in a period", () => {
    expect(called(COHORTS, customers, dates, amounts, [["active"]])).toEqual([
      ["Cohort", "Customers", 0, 1, 2],
      [january, 2, 1, 0.5, 0.5],
      [february, 1, 1, 0, ""],
    ]);
  });

  test("orders are orders per customer won", () => {
    expect(called(COHORTS, customers, dates, amounts, [["Orders"]], [["quarter"]])).toEqual([
      ["Cohort", "Customers", 0],
      [january, 3, 2],
    ]);
  });

  test("years begin on 1 January", () => {
    expect(
      called(COHORTS, column("a", "b"), column("2025-12-31", "2026-01-01"), column(1, 2), null, [["year"]]),
    ).toEqual([
      ["Cohort", "Customers", 0, 1],
      [january - 365, 1, 1, 1],
      [january, 1, 2, ""],
    ]);
  });

  test("an unknown measure is refused with the words there are", () => {
    expect(called(COHORTS, customers, dates, amounts, [["profit"]])).toBe(
      '#VALUE! Measure is "profit"; it must be one of "value", "active", "orders".',
    );
  });

  test("the cohorts' customers are all customers, and their last figures all the money", () => {
    const order = fc.tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 44000, max: 45000 }),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 40 }), (orders) => {
        const table = called(
          COHORTS,
          column(...orders.map(([c]) => c)),
          column(...orders.map(([, d]) => d)),
          column(...orders.map(([, , a]) => a)),
        ) as Shown[][];
        const money = table.slice(1).map(
          (row) =>
            Number(row[1]) *
            Number(
              row
                .slice(2)
                .filter((cell) => cell !== "")
                .at(-1),
            ),
        );
        expect(money.reduce((a, b) => a + b, 0)).toBeCloseTo(
          orders.reduce((total, [, , amount]) => total + amount, 0),
          6,
        );
        expect(table.slice(1).reduce((total, row) => total + Number(row[1]), 0)).toBe(
          new Set(orders.map(([c]) => c)).size,
        );
      }),
    );
  });
});

test("SOURCEVALUE gives a customer to the source of their first order, and puts the best source first", () => {
  const customers = column("a", "b", "a", "c", "d");
  const dates = column(46010, 46000, 46001, 46002, 46003);
  const amounts = column(100, 20, 50, 60, 10);
  const sources = column("ad", "ad", "friend", "ad", "");
  expect(called(SOURCEVALUE, customers, dates, amounts, sources, [[50]])).toEqual([
    ["Source", "Customers", "Average value", "Median value", "Share at target", "Value", "Share of value"],
    ["friend", 1, 150, 150, 1, 150, 0.625],
    ["ad", 2, 40, 40, 0.5, 80, 80 / 240],
    ["", 1, 10, 10, 0, 10, 10 / 240],
  ]);
  expect((called(SOURCEVALUE, customers, dates, amounts, sources) as Shown[][])[1][4]).toBe("");
});

test("CHANNELVALUE compares customers of several channels with those of one", () => {
  expect(
    called(
      CHANNELVALUE,
      column("a", "a", "b", "c", "c"),
      column(10, 20, 15, 5, 5),
      column("web", "shop", "web", "shop", "shop "),
    ),
  ).toEqual([
    ["Channels", "Customers", "Average value", "Times single-channel"],
    [1, 2, 12.5, 1],
    [2, 1, 30, 2.4],
  ]);
});

test("PRICEMIX takes less than 99.5% of the list price for a discount", () => {
  expect(called(PRICEMIX, column("a", "a", "b", "c"), column(100, 80, 99.5, 99.4), column(100, 100, 100, 100))).toEqual(
    [
      ["Bought at", "Customers", "Share", "Average value"],
      ["Full price only", 1, 1 / 3, 99.5],
      ["Discount only", 1, 1 / 3, 99.4],
      ["Both", 1, 1 / 3, 180],
    ],
  );
});

describe("CUSTOMERREPORT", () => {
  const customers = column("a", "b", "a", "c", "d", "a");
  const dates = column("2025-01-01", "2025-03-01", "2025-12-01", "2026-01-10", "2024-12-01", "2026-01-31");
  const amounts = column(10, 40, 60, 30, 20, 100);
  const answers = (table: Shown | Shown[][]) =>
    new Map((table as Shown[][]).slice(1).map(([question, answer]) => [question, answer]));

  test("answers its questions as counted by hand", () => {
    const report = answers(called(CUSTOMERREPORT, customers, dates, amounts));
    expect(Object.fromEntries(report)).toEqual({
      "Customers today": 3, // d was last seen 426 days before 2026-01-31
      "A high-value customer brings at least": 170,
      "High-value customers": 1,
      "Customers gained": 1, // c
      "Customers lost": 1, // d reached 365 days on 2025-12-01
      "Bought more than once": 1,
      "Average value of a customer": 65,
      "Share of customers below the average": 0.75,
      "Bought at full price, at a discount, or both": "Not known",
      "Began down-market and traded up": 1, // a: 10 is in the lowest third of 10, 20, 30, 40; 60 and 100 are above 35
      "Orders per customer": 1.5,
      "Days between orders": 395 / 2,
      "Average order": 260 / 6,
      "Customers by channel": "Not known",
    });
  });

  test("tells prices and channels where their columns are given", () => {
    const prices = column(10, 50, 60, 30, 20, 120);
    const channels = column("web", "web", "shop", "shop", "", "web");
    const report = answers(called(CUSTOMERREPORT, customers, dates, amounts, prices, channels));
    expect(report.get("Bought at: full price only")).toBe(2);
    expect(report.get("Bought at: discount only")).toBe(1);
    expect(report.get("Bought at: both")).toBe(1);
    expect(report.get("Customers who bought through web")).toBe(2);
    expect(report.get("Customers who bought through shop")).toBe(2);
  });

  test("says of every row how it is counted", () => {
    const table = called(CUSTOMERREPORT, customers, dates, amounts) as Shown[][];
    expect(table[0]).toEqual(["Question", "Answer", "How it is counted"]);
    for (const [question, , how] of table.slice(1)) expect(how, String(question)).toMatch(/^[A-Z].{15,}\.$/);
  });

  test("days of silence and the top share can be chosen", () => {
    const report = answers(
      called(CUSTOMERREPORT, customers, dates, amounts, null, null, [["2026-03-01"]], [[60]], [[0.5]]),
    );
    expect(report.get("Customers today")).toBe(2);
    expect(report.get("High-value customers")).toBe(2);
    expect(report.get("A high-value customer brings at least")).toBe(40);
    expect(report.get("Customers gained")).toBe(1);
  });

  test("refuses a share of no customers", () => {
    expect(called(CUSTOMERREPORT, customers, dates, amounts, null, null, null, null, [[0]])).toBe(
      "#VALUE! High value share is 0; it must be above 0 and at most 1 (100%).",
    );
  });
});
