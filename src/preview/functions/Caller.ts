/** Calls the add-in's own function; what comes back may be a promise, and a failure is thrown. */
export interface Caller {
  /** False while the add-in's page is being loaded: then formulas wait. */
  isReady: boolean;
  /** Whether the add-in has a function of this id. */
  has(id: string): boolean;
  /** @param address of the calling cell, with its sheet */
  call(id: string, args: readonly unknown[], address: string): unknown;
  /** An error cell as the add-in is to see it among its arguments. */
  errorArgument(code: string): unknown;
}
