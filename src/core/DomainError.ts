/**
 * An argument lies outside what a formula is defined for.
 *
 * The formula names the argument (camelCase, as in its signature), the value it got and the rule the value
 * breaks, worded to follow "it must be": "from 0 to 1", "above 0". Who shows it to a person adds where it stood.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly argument: string,
    readonly value: number | string,
    readonly rule: string,
  ) {
    super(`${argument} is ${value}; it must be ${rule}`);
  }
}

/** Throws a DomainError unless the rule holds. */
export function demand(holds: boolean, argument: string, value: number | string, rule: string): asserts holds {
  if (!holds) throw new DomainError(argument, value, rule);
}
