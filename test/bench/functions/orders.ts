import { type CellsMaker, type Chance, chanceOf } from "./cells";

const FIRST_DAY = 45_000;
const DAYS = 700;
const LIFE_DAYS = 200;

/** Three orders a customer on average: many customers with one and a few with many. */
const customerOf = (chance: Chance, row: number, rows: number) => Math.floor((chance(row, 1) ** 2 * rows) / 3);

export const orderCustomers: CellsMaker = (rows, run) => {
  const chance = chanceOf(run);
  return Array.from({ length: rows }, (_, row) => [`T-${customerOf(chance, row, rows)}`]);
};

/** The same with customers who are numbers. */
export const numberedCustomers: CellsMaker = (rows, run) => {
  const chance = chanceOf(run);
  return Array.from({ length: rows }, (_, row) => [100_000 + customerOf(chance, row, rows)]);
};

/** Customers come all the time, and leave when they leave, so that the models have something to find. */
export const orderDates: CellsMaker = (rows, run) => {
  const chance = chanceOf(run);
  return Array.from({ length: rows }, (_, row) => {
    const customer = customerOf(chance, row, rows);
    const first = Math.floor(chance(customer, 8) * (DAYS - 1));
    const life = Math.min(DAYS - first, -LIFE_DAYS * Math.log(1 - chance(customer, 9)));
    return [FIRST_DAY + first + Math.floor(chance(row, 2) * life)];
  });
};

/** One customer's history, in whole weeks as a query would group them: the same for the same row, column by column. */
function historyOf(chance: Chance, row: number): { age: number; recency: number; repeatOrders: number } {
  const age = 20 + Math.floor(chance(row, 41) * 84);
  const life = Math.min(age, -30 * Math.log(1 - chance(row, 42)));
  const repeatOrders = Math.floor((-Math.log(1 - chance(row, 43)) * life) / 10);
  return { age, repeatOrders, recency: repeatOrders > 0 ? Math.ceil(life * (0.5 + chance(row, 44) / 2)) : 0 };
}

/** A column of what is known of each customer's orders. */
export function historyColumn(of: "age" | "recency" | "repeatOrders"): CellsMaker {
  return (rows, run) => {
    const chance = chanceOf(run);
    return Array.from({ length: rows }, (_, row) => [historyOf(chance, row)[of]]);
  };
}

/** The mean of the repeat orders; 0 for a customer without any. */
export const historySpend: CellsMaker = (rows, run) => {
  const chance = chanceOf(run);
  return Array.from({ length: rows }, (_, row) => [
    historyOf(chance, row).repeatOrders > 0 ? Math.round(10 + chance(row, 45) * 90) : 0,
  ]);
};
