import type { Caller } from "./Caller";

/** The runtime of custom functions in the add-in's page: office.js keeps what was associated here. */
interface FunctionsRuntime {
  readonly Error: new (code: string) => unknown;
  readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
}

/** Calls the functions of the add-in's page as they are associated there; both pages have one origin. */
export class DirectCaller implements Caller {
  #isReady = false;

  constructor(private readonly page: () => Window | null) {}

  /** A page that is being loaded anew has no functions, whatever was said of the one before it. */
  get isReady(): boolean {
    return this.#isReady && this.runtime !== undefined;
  }

  set isReady(isReady: boolean) {
    this.#isReady = isReady;
  }

  private get runtime(): FunctionsRuntime | undefined {
    return (this.page() as { CustomFunctions?: FunctionsRuntime } | null)?.CustomFunctions;
  }

  has(id: string): boolean {
    return typeof this.runtime?._association.mappings[id.toUpperCase()] === "function";
  }

  call(id: string, args: readonly unknown[], address: string): unknown {
    return this.runtime?._association.mappings[id.toUpperCase()](...args, { functionName: id, address });
  }

  errorArgument(code: string): unknown {
    // office.js makes the same object of an error cell when Excel calls a function that takes errors.
    return this.runtime && new this.runtime.Error(code);
  }
}
