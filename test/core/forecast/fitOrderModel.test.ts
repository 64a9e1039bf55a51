import { describe, expect, test } from "vitest";
import { logOfRows } from "../../../src/core/customers/logOfRows";
import { fitBgNbd } from "../../../src/core/forecast/bgNbd/fit";
import { customerHistories } from "../../../src/core/forecast/customerHistories";
import { demandTold, fitOrderModel } from "../../../src/core/forecast/fitOrderModel";
import { expectedOrders } from "../../../src/core/forecast/expectedOrders";
import { groupHistories } from "../../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../../src/core/forecast/mbgNbd/fit";
import { fitParetoNbd } from "../../../src/core/forecast/paretoNbd/fit";
import { NoAnswer } from "../../../src/core/NoAnswer";
import { orders } from "../../../src/sample/orders";
import { random } from "./simulate";

const DAY = 45_000;
const TODAY = DAY + 177;

type Row = readonly [customer: string, day: number];

function histories(rows: readonly Row[], asOf?: number) {
  const { log } = logOfRows({
    customers: rows.map(([who]) => who),
    dates: Float64Array.from(rows, ([, day]) => day),
    amounts: new Float64Array(0),
  });
  return groupHistories(customerHistories(log, asOf));
}

/** A shop of some months whose buyers came back once at most. */
function youngShop(customers: number, returning: number): Row[] {
  const chance = random(7);
  return Array.from({ length: customers }, (_, i) => {
    const first = DAY + Math.floor(chance() * 160);
    const again = first + 1 + Math.floor(chance() * (TODAY - first - 1));
    const rows: Row[] = [[`c${i}`, first]];
    return i < returning ? [...rows, [`c${i}`, again] as const] : rows;
  }).flat();
}

describe("the model that is taken by itself", () => {
  test("is not the likeliest at the edge of its range, where another fits as well within 2", () => {
    const sample = histories(orders().map(([who, day]) => [String(who), Number(day)]));
    const [inside, edge] = [fitMbgNbd(sample), fitParetoNbd(sample)];
    expect([inside.atEdge, edge.atEdge]).toEqual([false, true]);
    expect(edge.logLikelihood).toBeGreaterThan(inside.logLikelihood);
    expect(edge.logLikelihood - inside.logLikelihood).toBeLessThan(2);
    const found = fitOrderModel(sample, "auto");
    expect(found).toMatchObject({ atEdge: false, model: { name: "MBG/NBD" } });
    expect(demandTold(found, "auto")).toBe(found.model);
  });

  test.each([
    [16, 4],
    [200, 20],
  ])("tells nothing of a young shop with %i customers, %i of whom came back once", (customers, returning) => {
    const young = histories(youngShop(customers, returning), TODAY);
    // There everybody leaves with the first order after the first.
    expect(fitBgNbd(young).atEdge).toBe(true);
    const found = fitOrderModel(young, "auto");
    if (!found.atEdge) return expect(found.model.name).not.toBe("BG/NBD");
    expect(() => demandTold(found, "auto")).toThrow(new NoAnswer("modelsAtEdge"));
    // Who names a model gets it.
    const named = fitOrderModel(young, "MBG/NBD");
    expect(demandTold(named, "MBG/NBD")).toBe(named.model);
  });

  test("is one at its edge where all models say the same: of subscribers, who all order at one rate", () => {
    const monthly = Array.from({ length: 30 }, (_, i) =>
      Array.from({ length: 12 }, (_, month): Row => [`c${i}`, DAY - 200 + 30 * month + (i % 5)]),
    ).flat();
    const found = fitOrderModel(histories(monthly), "auto");
    expect(found.atEdge).toBe(false);
    const history = { repeatOrders: 11, recency: 330 / 7, age: 330 / 7 };
    const ahead = expectedOrders(365 / 7, history, demandTold(found, "auto"));
    expect(ahead).toBeGreaterThan(10);
    expect(ahead).toBeLessThan(13.5);
  });
});
