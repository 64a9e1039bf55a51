import { expect, test } from "vitest";
import { deviance } from "../../../src/core/numeric/deviance";
import { demandClose } from "../../golden/demandClose";

test("it is e^2/2 near nothing, where the plain formula has no digits left", () => {
  demandClose("deviance(1e-9)", deviance(1e-9), 5e-19 * (1 - 1e-9 / 3), 1e-15);
});

test("series and plain formula agree where one takes over from the other", () => {
  for (const e of [-0.1, 0.1]) {
    const inside = deviance(e * (1 - 1e-12));
    demandClose(`deviance(${e})`, inside, deviance(e), 1e-11);
  }
});

test("known values: none of what was expected, and twice as many", () => {
  expect(deviance(-1)).toBe(1);
  expect(deviance(1)).toBeCloseTo(2 * Math.log(2) - 1, 15);
});
