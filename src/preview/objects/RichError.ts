/** An error as Excel reports it to office.js: a code that code can test, a sentence, and the API that failed. */
export class RichError extends Error {
  override readonly name = "RichError";

  /** @param location as in `Range.values`; where it is left out, that of the member which was used */
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}

/** What `act` answers; an error of its that names no API is told of as one of this member. */
export function located<Answer>(location: string, act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof RichError) || error.location !== undefined) throw error;
    throw new RichError(error.code, error.message, location);
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format.") {
  return new RichError("InvalidArgument", message);
}

export function itemNotFound() {
  return new RichError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists() {
  return new RichError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function invalidOperation(message: string) {
  return new RichError("InvalidOperation", message);
}

export function accessDenied() {
  return new RichError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
}

/** The preview knows only what the add-in uses of Excel; anything else says so instead of doing nothing. */
export function notEmulated(what: string) {
  return new RichError("ApiNotFound", `not emulated: ${what}`);
}
