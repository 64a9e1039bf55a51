/**
 * How fast the forecasts are on real orders: part of `npm run bench`. Beside each time stands what Python's lifetimes
 * needs to fit the same model to ready summaries, as it was measured once on a machine of two cores.
 */
import { fitBgNbd } from "../../src/core/forecast/bgNbd/fit";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { fitGammaGamma } from "../../src/core/forecast/gammaGamma/fit";
import { spenders } from "../../src/core/forecast/gammaGamma/Spending";
import { groupHistories } from "../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../src/core/forecast/mbgNbd/fit";
import { fitParetoNbd } from "../../src/core/forecast/paretoNbd/fit";
import { cdnowMaster, cdnowSample, type DataFile, orderLog, SEPTEMBER_30_1997 } from "../core/forecast/data";
import "../customFunctionsRuntime";
import { ORDERFORECAST } from "../../src/functions/ORDERFORECAST";
import { ORDERMODEL } from "../../src/functions/ORDERMODEL";
import { medianMilliseconds } from "./medianMilliseconds";

const LIFETIMES: Record<string, Record<string, number>> = {
  "CDNOW sample": { "BG/NBD": 41, "Pareto/NBD": 262, "Gamma-Gamma": 19.5 },
  "CDNOW master": { "BG/NBD": 161, "Pareto/NBD": 3093 },
};

const table: Record<string, Record<string, string>> = {};

function note(what: string, milliseconds: number, lifetimes: number | undefined): void {
  table[what] = {
    ms: milliseconds.toFixed(1),
    "lifetimes, ms": lifetimes ? String(lifetimes) : "",
    "times faster": lifetimes ? (lifetimes / milliseconds).toFixed(1) : "",
  };
}

function measure(name: string, file: DataFile): void {
  if (file.missing) {
    console.log(`${name}: skipped, ${file.name} is not there`);
    return;
  }
  const rows = file.orders().filter(([, day]) => day <= SEPTEMBER_30_1997);
  const histories = customerHistories(orderLog(rows));
  const spent = spenders(histories);
  const fromSummaries = {
    "BG/NBD": () => fitBgNbd(groupHistories(histories)),
    "MBG/NBD": () => fitMbgNbd(groupHistories(histories)),
    "Pareto/NBD": () => fitParetoNbd(groupHistories(histories)),
    "Gamma-Gamma": () => fitGammaGamma(spent),
  };
  for (const [model, fit] of Object.entries(fromSummaries)) {
    note(`${name}, ${model} from summaries`, medianMilliseconds(fit), LIFETIMES[name][model]);
  }
  const columns = ([0, 1, 2] as const).map((i) => rows.map((row): unknown[] => [row[i]]));
  const [customers, dates, amounts] = columns;
  // One order fewer each time, so that nothing is answered from memory.
  let left = 0;
  const asOf = [[SEPTEMBER_30_1997]];
  const ask = (model: string) =>
    ORDERMODEL(customers.slice(left) as never, dates.slice(left) as never, undefined, asOf, [[model]]);
  for (const model of ["BG/NBD", "Pareto/NBD", "auto"]) {
    const anew = () => ask(model) && left++;
    note(`${name}, ORDERMODEL ${model} from cells`, medianMilliseconds(anew), LIFETIMES[name][model]);
  }
  note(
    `${name}, ORDERMODEL auto once more`,
    medianMilliseconds(() => ask("auto")),
    undefined,
  );
  const forecast = () => ORDERFORECAST(customers as never, dates as never, amounts as never);
  note(`${name}, ORDERFORECAST once more`, medianMilliseconds(forecast), undefined);
}

measure("CDNOW sample", cdnowSample);
measure("CDNOW master", cdnowMaster);
console.table(table);
