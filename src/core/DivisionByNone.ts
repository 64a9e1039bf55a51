/** A rate was asked for over no clicks, or an average over no customers. */
export class DivisionByNone extends Error {
  override readonly name = "DivisionByNone";

  constructor(readonly what: string) {
    super(`There are no ${what} to divide by.`);
  }
}
