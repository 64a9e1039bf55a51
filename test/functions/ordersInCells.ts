/** Rows of an order log as the three columns of a sheet. */
export function ordersInCells(rows: readonly (readonly [unknown, unknown, unknown])[]) {
  return {
    customers: rows.map(([customer]) => [customer]),
    dates: rows.map(([, day]) => [day]),
    amounts: rows.map(([, , amount]) => [amount]),
  };
}

/** One cell under another. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
