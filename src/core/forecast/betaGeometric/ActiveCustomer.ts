/** An active customer after some time: what their rate and their chance to leave are, as far as they can be known. */
export interface ActiveCustomer {
  /** r + x and alpha + T: the rate of orders is gamma distributed with these. */
  shape: number;
  weeks: number;
  /** a and b + k: the chance to leave after an order is beta distributed with these. */
  a: number;
  b: number;
}
