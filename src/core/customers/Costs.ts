/** Money that fulfilling takes: one figure for every order, or one for each order and each refund of the log. */
export type Costs = number | RowCosts;

export interface RowCosts {
  readonly ofOrders: Float64Array;
  readonly ofRefunds: Float64Array;
}
