import { expect, test } from "vitest";
import { seededRandom } from "../../../src/core/segments/seededRandom";
import { triedOnKnown } from "../../../src/core/segments/traits/triedOnKnown";

const PEOPLE = Array.from({ length: 200 }, (_, i) => i);
const TENTHS = PEOPLE.map((i) => i % 10);
/** Of five people two are of the first segment, two of the second and one of the third. */
const SEGMENTS = PEOPLE.map((i) => [1, 1, 2, 2, 3][i % 5]);

test("a trait that is the segment places everybody rightly, and one that is nobody's own no better than the largest", () => {
  const told = SEGMENTS.map((segment) => `kind ${segment}`);
  expect(triedOnKnown({ segments: SEGMENTS, traits: [told] }, TENTHS)).toEqual({
    tried: 200,
    right: 200,
    inLargest: 80,
  });
  const alike = SEGMENTS.map(() => "all");
  const { right, inLargest } = triedOnKnown({ segments: SEGMENTS, traits: [alike] }, TENTHS);
  expect(right).toBeLessThanOrEqual(inLargest);
});

test("by accident alone no more are placed rightly than by the largest segment, give or take two standard errors", () => {
  const random = seededRandom(17);
  const shares = Array.from({ length: 30 }, () => {
    const accident = PEOPLE.map(() => Math.floor(random() * 4));
    const { right, tried } = triedOnKnown({ segments: SEGMENTS, traits: [accident] }, TENTHS);
    return right / tried;
  });
  const error = Math.sqrt((0.4 * 0.6) / 200);
  expect(shares.filter((share) => share > 0.4 + 2 * error).length).toBeLessThanOrEqual(2);
});

test("people without a segment are neither tried nor known, and a part with all of them tells nothing", () => {
  const some = SEGMENTS.map((segment, i) => (i < 100 ? segment : undefined));
  const told = SEGMENTS.map((segment) => `kind ${segment}`);
  expect(triedOnKnown({ segments: some, traits: [told] }, TENTHS).tried).toBe(100);
  const one = triedOnKnown(
    { segments: SEGMENTS, traits: [told] },
    SEGMENTS.map(() => 4),
  );
  expect(one).toEqual({ tried: 200, right: 0, inLargest: 80 });
  expect(() => triedOnKnown({ segments: [undefined], traits: [["a"]] }, [0])).toThrow();
});
