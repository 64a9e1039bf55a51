import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { closeSharedPreviews, openPreview } from "./openPreview";

const file = path.join(import.meta.dirname, "../../../shared/data/CDNOW_sample.txt");

afterAll(closeSharedPreviews);

test.skipIf(!existsSync(file))(
  `on a desktop, whole columns of a real order log with a header are worth 103.5604 a customer (needs ${path.basename(file)})`,
  async () => {
    const rows = readFileSync(file, "utf8").trim().split("\n");
    const orders = rows.map((row) => row.trim().split(/\s+/)).map((cells) => [Number(cells[1]), Number(cells[4])]);
    expect(orders).toHaveLength(6919);
    const preview = await openPreview("?empty&host=desktop");
    await preview.set("A1", [["Customer", "Amount"], ...orders]);
    await preview.type("D1", "=WORTH.CUSTOMERVALUE(A:A,B:B)");
    expect(await preview.value("D1")).toBeCloseTo(103.5604, 4);
    await preview.type("D2", "=WORTH.CUSTOMERVALUE(A1:A6920,B1:B6920)");
    expect(await preview.value("D2")).toBeCloseTo(103.5604, 4);
  },
);
