/** An error as Excel reports it to office.js: a code that code can test, a sentence, and the API that failed. */
export class RichError extends Error {
  override readonly name = "RichError";

  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
  }
}

export function invalidArgument(
  location: string,
  message = "The argument is invalid or missing or has an incorrect format.",
) {
  return new RichError("InvalidArgument", message, location);
}

export function itemNotFound(location: string) {
  return new RichError("ItemNotFound", "The requested resource doesn't exist.", location);
}

export function itemAlreadyExists(location: string) {
  return new RichError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location);
}

export function invalidOperation(location: string, message: string) {
  return new RichError("InvalidOperation", message, location);
}

export function accessDenied(location: string) {
  return new RichError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.", location);
}

/** The preview knows only what the add-in uses of Excel; anything else says so instead of doing nothing. */
export function notEmulated(what: string) {
  return new RichError("ApiNotFound", `not emulated: ${what}`, what);
}
