import { test } from "vitest";
import { sumSmooth } from "../../../src/core/numeric/sumSmooth";
import { demandClose } from "../../golden/demandClose";

test("squares and cubes up to 1,000 are summed exactly", () => {
  demandClose(
    "squares",
    sumSmooth((x) => x * x, 1, 1000),
    333833500,
    1e-14,
  );
  demandClose(
    "cubes",
    sumSmooth((x) => x ** 3, 1, 1000),
    500500 ** 2,
    1e-14,
  );
});

test("a slow geometric decay is summed to 12 digits", () => {
  const decay = 1e-3;
  const sum = (Math.exp(-2 * decay * 1000) - Math.exp(-decay * 12_001)) / -Math.expm1(-decay);
  demandClose(
    "from 2,000 to 12,000",
    sumSmooth((x) => Math.exp(-decay * x), 2000, 12_000),
    sum,
    1e-12,
  );
});
