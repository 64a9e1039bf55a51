import { expect, test } from "vitest";
import { type Likelihood, likeliest } from "../../../src/core/numeric/likeliest";
import type { Surface } from "../../../src/core/numeric/Surface";

/** The likelihood of a rate t after so many events in so much time, n ln t - t time: its top is at n / time. */
function counted(events: number, time: number) {
  const calls = { count: 0 };
  const surfaceAt = ([t]: Float64Array): Surface => {
    calls.count++;
    return {
      value: events * Math.log(t) - t * time,
      slope: Float64Array.of(events / t - time),
      curvature: Float64Array.of(-events / t ** 2),
    };
  };
  return { surfaceAt, calls };
}

const box: Pick<Likelihood, "starts" | "lowest" | "highest"> = {
  starts: [[0.5], [2], [20]],
  lowest: [1e-5],
  highest: [1e5],
};
/** Nothing has ever happened: the rate runs to the lowest that it may be. */
const never = () => counted(0, 10);

const part = ({ surfaceAt }: ReturnType<typeof counted>) => ({ surfaceAt, size: 10 });

test("the rate of many events is found from every start", () => {
  const all = counted(3000, 1000);
  const found = likeliest({ ...box, surfaceAt: all.surfaceAt });
  expect(found.parameters[0]).toBeCloseTo(3, 9);
  expect(found).toMatchObject({ agreed: true, settled: true });
});

test("where scouts agree, all of the data is climbed once, from where they ended", () => {
  const [all, scouts] = [counted(3000, 1000), counted(29, 10)];
  const found = likeliest({ ...box, surfaceAt: all.surfaceAt, scouts: [part(scouts)] });
  expect(found.parameters[0]).toBeCloseTo(3, 9);
  expect(all.calls.count).toBeLessThan(6);
});

test("scouts are not followed to an edge, a crowd is", () => {
  const [alone, scouted, crowded] = [never(), never(), never()];
  const expected = likeliest({ ...box, surfaceAt: alone.surfaceAt });
  expect(expected).toMatchObject({ parameters: [expect.closeTo(1e-5, 12) as number], logErrors: [Infinity] });
  likeliest({ ...box, surfaceAt: scouted.surfaceAt, scouts: [part(never())] });
  expect(scouted.calls.count).toBe(alone.calls.count);
  const ahead = { scouts: [part(never())], crowd: part(never()) };
  expect(likeliest({ ...box, surfaceAt: crowded.surfaceAt, ...ahead })).toEqual(expected);
  expect(crowded.calls.count).toBeLessThan(alone.calls.count / 5);
});

test("a crowd that ran to an edge by chance does not keep all of the data there", () => {
  const all = counted(3, 1000);
  const ahead = { scouts: [part(never())], crowd: part(never()) };
  const found = likeliest({ ...box, surfaceAt: all.surfaceAt, ...ahead });
  expect(found.parameters[0]).toBeCloseTo(0.003, 9);
  expect(found.logErrors[0]).toBeCloseTo(Math.sqrt(1 / 3), 6);
});

test("all of the data is not climbed to the end where that ends below the floor, and to the end where it does not", () => {
  const top = 3000 * Math.log(3) - 3000;
  const ahead = { scouts: [part(counted(29, 10))], crowd: part(counted(290, 100)) };
  const above = counted(3000, 1000);
  const found = likeliest({ ...box, surfaceAt: above.surfaceAt, ...ahead, floor: top - 1 });
  expect(found).toEqual(likeliest({ ...box, surfaceAt: counted(3000, 1000).surfaceAt, ...ahead }));
  const below = counted(3000, 1000);
  expect(likeliest({ ...box, surfaceAt: below.surfaceAt, ...ahead, floor: top + 100 })).toMatchObject({
    settled: false,
  });
  expect(below.calls.count).toBe(1);
  const little = likeliest({ ...box, surfaceAt: counted(3000, 1000).surfaceAt, floor: top + 100 });
  expect(little).toMatchObject({ settled: true });
});
