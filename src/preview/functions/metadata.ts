/** What functions.json says of one custom function. */
export interface CalledFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** A range as rows of cells, or one value. */
  readonly dimensionality?: "matrix" | "scalar";
}

/** The namespace before every function's name in a formula. */
export const PREFIX = "WORTH";

/**
 * Reads the metadata of the built add-in. Excel on the web does so from a page of its own origin, to which a browser gives
 * nothing without the header that allows it: then no function is known.
 */
export async function loadMetadata(address: string, host: "web" | "desktop"): Promise<CalledFunction[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read (${response.status}): is the add-in built?`);
  if (host === "web" && response.headers.get("Access-Control-Allow-Origin") !== "*") {
    throw new Error(`${address} comes without Access-Control-Allow-Origin: Excel on the web would know no function.`);
  }
  return ((await response.json()) as { functions: CalledFunction[] }).functions;
}
