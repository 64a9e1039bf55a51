/** What customers with repeat orders spent, an entry a customer or, with `customers`, an entry for that many alike. */
export interface Spending {
  /** Days with an order after the first (x). */
  readonly repeatOrders: ArrayLike<number>;
  /** Mean amount of those days. */
  readonly averageOrderValue: ArrayLike<number>;
  readonly customers?: ArrayLike<number>;
}

/** Customers the Gamma-Gamma model can learn from, in flat columns. */
export interface Spenders {
  readonly repeatOrders: Float64Array;
  readonly averageOrderValue: Float64Array;
  readonly customers: Float64Array;
  /** Customers with repeat orders whose mean is not above 0: refunds ate it. The model has no place for them. */
  readonly leftOut: number;
}

/** Those with repeat orders and a mean above 0. */
export function spenders({ repeatOrders, averageOrderValue, customers }: Spending): Spenders {
  const count = repeatOrders.length;
  const [orders, values, weights] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let kept = 0;
  let leftOut = 0;
  for (let i = 0; i < count; i++) {
    if (repeatOrders[i] === 0) continue;
    const weight = customers ? customers[i] : 1;
    if (!(averageOrderValue[i] > 0)) {
      leftOut += weight;
      continue;
    }
    orders[kept] = repeatOrders[i];
    values[kept] = averageOrderValue[i];
    weights[kept++] = weight;
  }
  return {
    repeatOrders: orders.subarray(0, kept),
    averageOrderValue: values.subarray(0, kept),
    customers: weights.subarray(0, kept),
    leftOut,
  };
}
