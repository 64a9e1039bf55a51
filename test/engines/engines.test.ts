import { describe, expect, test } from "vitest";
import "../customFunctionsRuntime";
import { wrongOnes } from "./asked";
import { type Installation, POSTGRESQL, SPARK, SQLGLOT } from "./installed";
import { allQuestions } from "./prepared";
import { AWKWARD } from "./TestOrders";

/** Spark takes a minute to answer anything: `npm run engines` asks it, and asks all of them about real orders too. */
const QUICK: readonly Installation[] = [POSTGRESQL, SQLGLOT];
console.log(`${SPARK.names[0]} is not asked here, but by npm run engines`);

const QUESTIONS = allQuestions(AWKWARD);

describe.each(QUICK)("$names", ({ names, missing, start }) => {
  const lack = missing();
  if (lack !== undefined)
    console.log(`${names.join(", ")}: not asked, for ${lack} is missing; npm run engines installs it`);

  test.skipIf(lack !== undefined)("every question is answered as the functions answer it", async () => {
    const started = await start();
    try {
      expect(started.engines.length).toBe(names.length);
      for (const engine of started.engines) {
        expect(await wrongOnes(engine, AWKWARD, QUESTIONS), engine.name).toEqual([]);
      }
    } finally {
      await started.stop();
    }
  });
});
