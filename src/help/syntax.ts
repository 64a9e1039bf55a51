import { NAMESPACE, type FunctionMetadata } from "./FunctionHelp";

/**
 * How a function is written, with what may be left out in brackets.
 * @example syntax(epc) // "=WORTH.EPC(customerValue, conversionRate)"
 */
export function syntax({ name, parameters }: FunctionMetadata): string {
  const written = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${NAMESPACE}.${name}(${written.join(", ")})`;
}
