import { expect, test } from "vitest";
import { EPC } from "../../src/functions/EPC";
import { called } from "./called";

test("a customer worth 100 at a conversion rate of 1% makes a click worth 1", () => {
  expect(called(EPC, [[100]], [[0.01]])).toEqual([[1]]);
});
