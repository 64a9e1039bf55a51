import { fitBgNbd } from "../../../src/core/forecast/bgNbd/fit";
import { customerHistories } from "../../../src/core/forecast/customerHistories";
import { fitGammaGamma } from "../../../src/core/forecast/gammaGamma/fit";
import { spenders } from "../../../src/core/forecast/gammaGamma/Spending";
import { groupHistories } from "../../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../../src/core/forecast/mbgNbd/fit";
import { fitParetoNbd } from "../../../src/core/forecast/paretoNbd/fit";
import { cdnowMaster, cdnowSample, type DataFile, orderLog, SEPTEMBER_30_1997 } from "../../core/forecast/data";
import "../../customFunctionsRuntime";
import { ORDERFORECAST } from "../../../src/functions/ORDERFORECAST";
import { ORDERMODEL } from "../../../src/functions/ORDERMODEL";
import { medianMilliseconds } from "../medianMilliseconds";
import type { Row } from "../table/Row";

/** What Python's lifetimes needs to fit the model to ready summaries, as it was measured once on a machine of two cores. */
const LIFETIMES: Record<string, Record<string, number>> = {
  "CDNOW sample": { "BG/NBD": 41, "Pareto/NBD": 262, "Gamma-Gamma": 19.5 },
  "CDNOW master": { "BG/NBD": 161, "Pareto/NBD": 3093 },
};

/** How fast the forecasts are on real orders, as far as they are there. */
export function* forecastRows(): Generator<Row> {
  yield* rowsFor("CDNOW sample", cdnowSample);
  yield* rowsFor("CDNOW master", cdnowMaster);
}

function* rowsFor(name: string, file: DataFile): Generator<Row> {
  if (file.missing) {
    yield { what: name, note: `skipped: ${file.name} is not there` };
    return;
  }
  const orders = file.orders().filter(([, day]) => day <= SEPTEMBER_30_1997);
  const row = (what: string, model: string, work: () => unknown): Row => ({
    what: `${what}, ${name}`,
    size: orders.length,
    milliseconds: medianMilliseconds(work),
    ...(model in LIFETIMES[name] && { peer: { name: "lifetimes, as given", milliseconds: LIFETIMES[name][model] } }),
  });
  yield* fitsTo(orders, row);
  yield* functionsOver(orders, row);
}

type Orders = ReturnType<DataFile["orders"]>;
type RowOf = (what: string, model: string, work: () => unknown) => Row;

/** The fits alone, to histories that are summed up already. */
function* fitsTo(orders: Orders, row: RowOf): Generator<Row> {
  const histories = customerHistories(orderLog(orders));
  const spent = spenders(histories);
  yield row("BG/NBD fit", "BG/NBD", () => fitBgNbd(groupHistories(histories)));
  yield row("MBG/NBD fit", "MBG/NBD", () => fitMbgNbd(groupHistories(histories)));
  yield row("Pareto/NBD fit", "Pareto/NBD", () => fitParetoNbd(groupHistories(histories)));
  yield row("Gamma-Gamma fit", "Gamma-Gamma", () => fitGammaGamma(spent));
}

/** From cells to cells. */
function* functionsOver(orders: Orders, row: RowOf): Generator<Row> {
  const [customers, dates, amounts] = ([0, 1, 2] as const).map((i) => orders.map((order): unknown[] => [order[i]]));
  // One order fewer each time, so that nothing is answered from memory.
  let left = 0;
  const asOf = [[SEPTEMBER_30_1997]];
  const ask = (model: string) =>
    ORDERMODEL(customers.slice(left) as never, dates.slice(left) as never, undefined, asOf, [[model]]);
  for (const model of ["BG/NBD", "Pareto/NBD", "auto"]) {
    yield row(`ORDERMODEL ${model}`, model, () => ask(model) && left++);
  }
  yield row("ORDERMODEL again", "", () => ask("auto"));
  yield row("ORDERFORECAST again", "", () => ORDERFORECAST(customers as never, dates as never, amounts as never));
}
