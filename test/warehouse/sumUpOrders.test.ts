import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { logOfRows } from "../../src/core/customers/logOfRows";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { fitBgNbd } from "../../src/core/forecast/bgNbd/fit";
import { groupHistories } from "../../src/core/forecast/Histories";
import { learnFromOrders } from "../../src/core/forecast/learnFromOrders";
import { DIALECTS } from "../../src/warehouse/dialects";
import { sumUpOrders } from "../../src/warehouse/questions/sumUpOrders";
import "../customFunctionsRuntime";
import { ORDERSUMMARYMODEL } from "../../src/functions/ORDERSUMMARYMODEL";
import { cdnowMaster, orderLog, SEPTEMBER_30_1997 } from "../core/forecast/data";

const HERE = "Your table stands here:";

let database: DuckDBConnection;

beforeAll(async () => {
  database = await (await DuckDBInstance.create(":memory:")).connect();
});

afterAll(() => database.closeSync());

/** The columns of the query's result as a sheet would hold them. */
async function summary(table: string, withValues: boolean): Promise<number[][]> {
  const names = { table, customer: "customer_id", day: "order_date", amount: withValues ? "amount" : undefined };
  const sql = sumUpOrders("DuckDB", names, { withValues, here: HERE });
  const result = await database.runAndReadAll(sql);
  return result.getColumnsJS().map((column) => column.map(Number));
}

const asColumn = (numbers: readonly number[]) => numbers.map((number) => [number]);
const valueOf = (answer: unknown[][], name: string) => answer.find(([label]) => label === name)?.[1];

describe.skipIf(cdnowMaster.missing)(`real orders (needs ${cdnowMaster.name})`, () => {
  beforeAll(async () => {
    const rows = cdnowMaster.orders().filter(([, day]) => day <= SEPTEMBER_30_1997);
    await database.run("CREATE TABLE cdnow (customer_id VARCHAR, order_date DATE, amount DOUBLE)");
    for (let first = 0; first < rows.length; first += 5000) {
      const part = rows.slice(first, first + 5000);
      const values = part.map(
        ([who, day, paid]) => `('${who}', DATE '1970-01-01' + INTERVAL ${day - 25_569} DAY, ${paid})`,
      );
      await database.run(`INSERT INTO cdnow VALUES ${values.join(",")}`);
    }
  });

  test("the CDNOW master summed up by DuckDB gives the published BG/NBD log-likelihood", async () => {
    const [repeats, recency, age, customers] = (await summary("cdnow", false)).map(asColumn);
    expect(repeats.length).toBeLessThan(20_000);
    const answer = ORDERSUMMARYMODEL(repeats, recency, age, undefined, customers, [["BG/NBD"]]);
    expect(valueOf(answer, "Customers")).toBe(23_570);
    expect(valueOf(answer, "Repeat orders")).toBe(24_337);
    expect(valueOf(answer, "Log-likelihood")).toBeCloseTo(-95_368.44393, 4);
  });

  test("with values, the spend model is that of the orders themselves", async () => {
    const rows = cdnowMaster.orders().filter(([, day]) => day <= SEPTEMBER_30_1997);
    const histories = customerHistories(orderLog(rows), SEPTEMBER_30_1997);
    const { repeatOrders, recency, age, averageOrderValue } = histories;
    const direct = learnFromOrders({ repeatOrders, recency, age, averageOrderValue }, "BG/NBD");
    const [x, tx, T, value, customers] = (await summary("cdnow", true)).map(asColumn);
    const answer = ORDERSUMMARYMODEL(x, tx, T, value, customers, [["BG/NBD"]]);
    expect(valueOf(answer, "Spend log-likelihood")).toBeCloseTo(direct.spend?.logLikelihood ?? NaN, 4);
    expect(valueOf(answer, "Log-likelihood")).toBeCloseTo(direct.logLikelihood, 4);
  });
});

test("orders without a customer or a day are left out: guests are not one customer", async () => {
  await database.run("CREATE TABLE guests (customer_id VARCHAR, order_date DATE, amount DOUBLE)");
  await database.run(`INSERT INTO guests VALUES ('n', '2024-01-01', 5), ('n', '2024-02-01', 6), ('o', '2024-01-05', 7),
    (NULL, '2024-01-02', 9), (NULL, '2024-01-04', 9), ('p', NULL, 9), (NULL, '2024-05-04', 9)`);
  const [repeats, , age, customers] = await summary("guests", false);
  expect(customers.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect([...repeats].sort((a, b) => a - b)).toEqual([0, 1]);
  expect(Math.max(...age)).toBeCloseTo(31 / 7, 10);
});

test("refunds are no orders with values, and lower what was spent as they do for the functions", async () => {
  const rows = [
    ["a", 45_000, 100],
    ["a", 45_030, 40],
    ["a", 45_035, -15],
    ["a", 45_060, 20],
    ["b", 45_010, 70],
    ["b", 45_020, -70],
    ["c", 45_001, -5],
    ["0", 45_002, 9],
    ["", 45_003, 9],
  ] as const;
  await database.run("CREATE TABLE refunded (customer_id VARCHAR, order_date DATE, amount DOUBLE)");
  const values = rows.map(([who, day, paid]) => {
    return `('${who}', DATE '1970-01-01' + INTERVAL ${day - 25_569} DAY, ${paid})`;
  });
  await database.run(`INSERT INTO refunded VALUES ${values.join(",")}`);
  const { log } = logOfRows({
    customers: rows.slice(0, 7).map(([who]) => who),
    dates: Float64Array.from(rows.slice(0, 7), ([, day]) => day),
    amounts: Float64Array.from(rows.slice(0, 7), ([, , paid]) => paid),
  });
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(log);
  const [repeats, last, ages, spent, customers] = await summary("refunded", true);
  expect(customers).toEqual([1, 1]);
  expect([repeats, last, ages, spent].map((column) => [...column].reverse())).toEqual(
    [repeatOrders, recency, age, averageOrderValue].map((column) => [...column]),
  );
});

/** As many as a sheet's rows; ORDERS_SUMMED=10000000 sums up ten times as many, in a quarter of a minute. */
const ORDERS = Number(process.env.ORDERS_SUMMED ?? 1_000_000);

test(`${ORDERS} orders summed up by DuckDB give the model of the orders one by one`, { timeout: 180_000 }, async () => {
  // Customers differ in how often they order, when they come and how long they stay; all of it from hashes, the same each time.
  const u = (seed: string) => `((hash(${seed}) % 1000003) / 1000003.0)`;
  await database.run(`
    CREATE TABLE many AS
    SELECT customer_id, DATE '2024-01-01' + CAST(day AS INTEGER) AS order_date
    FROM (
      SELECT 1 + CAST(${ORDERS / 25} * pow(${u("i * 3 + 1")}, 2) AS INTEGER) AS customer_id, hash(i * 5 + 2) % 730 AS day
      FROM range(${4 * ORDERS}) AS candidates(i)
    )
    WHERE day >= hash(customer_id * 7 + 3) % 365
      AND day <= hash(customer_id * 7 + 3) % 365 - 250 * ln(1 - ${u("customer_id * 11 + 4")})
    LIMIT ${ORDERS}`);
  const [repeats, recency, age, customers] = await summary("many", false);
  expect((await database.runAndReadAll("SELECT COUNT(*) FROM many")).getRowsJS()).toEqual([[BigInt(ORDERS)]]);

  // The same by other means: the days of each customer in order, counted here.
  const read = await database.runAndReadAll(
    "SELECT DISTINCT customer_id, date_diff('day', DATE '2024-01-01', order_date) FROM many ORDER BY ALL",
  );
  const [who, days] = read.getColumnsJS() as [number[], (number | bigint)[]];
  let last = 0;
  for (const day of days) last = Math.max(last, Number(day));
  const one = { repeatOrders: [] as number[], recency: [] as number[], age: [] as number[] };
  for (let i = 0; i < who.length;) {
    let end = i;
    while (end + 1 < who.length && who[end + 1] === who[i]) end++;
    one.repeatOrders.push(end - i);
    one.recency.push((Number(days[end]) - Number(days[i])) / 7);
    one.age.push((last - Number(days[i])) / 7);
    i = end + 1;
  }
  const direct = fitBgNbd(groupHistories(one));
  const summed = fitBgNbd(groupHistories({ repeatOrders: repeats, recency, age, customers }));
  expect(customers.reduce((sum, count) => sum + count, 0)).toBe(one.age.length);
  expect(summed.logLikelihood / direct.logLikelihood).toBeCloseTo(1, 10);
  for (const name of ["r", "alpha", "a", "b"] as const) {
    expect(summed.parameters[name] / direct.parameters[name]).toBeCloseTo(1, 5);
  }
});

test("the words that say where to put one's own names stand above them", () => {
  const names = { table: "your_orders", customer: "customer_id", day: "order_date" };
  for (const dialect of DIALECTS) {
    const lines = sumUpOrders(dialect, names, { here: HERE }).split("\n");
    const place = lines.indexOf(`  -- ${HERE}`);
    expect(place).toBeLessThan(5);
    expect(lines.slice(place, place + 8).join()).toContain("your_orders");
  }
});
