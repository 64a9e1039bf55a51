/**
 * The part of Excel's custom-functions runtime that our functions touch, so that they can be called in tests as Excel
 * calls them. The shapes follow Microsoft's @types/custom-functions-runtime.
 */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidReference: "#REF!",
  invalidName: "#NAME?",
};

Object.assign(globalThis, { CustomFunctions: { associate: () => undefined, Error: CustomFunctionsError, ErrorCode } });
