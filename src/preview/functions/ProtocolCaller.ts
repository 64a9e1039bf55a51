import type { Caller } from "./Caller";

/** Marks a message of the rich API as a custom function's, and as the call of one. */
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
/** The function takes error cells among its arguments. */
const ALLOW_ERRORS = 4;

const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls the functions through office.js, message by message, as Excel on the web does. */
export class ProtocolCaller implements Caller {
  isReady = false;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(private readonly send: (messages: unknown[][]) => void) {}

  has(): boolean {
    return true;
  }

  call(id: string, args: readonly unknown[], address: string): Promise<unknown> {
    const call = ++this.#last;
    const message = JSON.stringify([call, id, args, address, ALLOW_ERRORS, null]);
    this.send([[CUSTOM_FUNCTION, INVOKE, "", message, 0, false]]);
    return new Promise((resolve, reject) => this.#waiting.set(call, { resolve, reject }));
  }

  errorArgument(code: string): unknown {
    return { type: "CustomFunctionError", code };
  }

  /** Takes what `setInvocationArrayResults` brought: rows of call, success, value and, after a failure, a number. */
  receive(results: readonly (readonly unknown[])[]): void {
    for (const [call, isSuccess, value, code] of results) {
      const waiting = this.#waiting.get(Number(call));
      this.#waiting.delete(Number(call));
      if (isSuccess === true) waiting?.resolve(value);
      else waiting?.reject({ code: CODES[Number(code)] ?? "#VALUE!", message: String(value) });
    }
  }
}
