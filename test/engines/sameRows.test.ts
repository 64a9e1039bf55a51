import { expect, test } from "vitest";
import { difference } from "./sameRows";

const EXPECTED = [
  { day: "2024-01-01", orders: 3, value: 0.3, lost_share: null },
  { day: "2024-02-01", orders: 1, value: 5, lost_share: 0.5 },
];

test("numbers that came as text, rounding and the order of rows make no difference", () => {
  const given = [
    { day: "2024-02-01", orders: "1", value: "5.00000001", lost_share: "0.5", besides: "x" },
    { day: "2024-01-01", orders: "3", value: "0.30000000000000004", lost_share: "" },
  ];
  expect(difference(given, EXPECTED, ["day"])).toBeUndefined();
});

test("what differs is told: a figure, a figure where there is none, a row", () => {
  const [first, second] = EXPECTED;
  expect(difference([first, { ...second, value: 5.000001 }], EXPECTED, ["day"])).toBe(
    "value of 2024-02-01: 5.000001, not 5",
  );
  expect(difference([{ ...first, lost_share: 0 }, second], EXPECTED, ["day"])).toContain("lost_share of 2024-01-01");
  expect(difference([first, { ...second, lost_share: null }], EXPECTED, ["day"])).toContain("lost_share of 2024-02-01");
  expect(difference([first], EXPECTED, ["day"])).toBe("1 rows, not 2");
  expect(difference([first, { ...second, day: "2024-03-01" }], EXPECTED, ["day"])).toBe(
    "day of 2024-02-01: 2024-03-01, not 2024-02-01",
  );
});
