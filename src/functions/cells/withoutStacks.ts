/**
 * Does some work whose errors keep no record of where in the code they came from. Cells show a sentence only, and a million bad
 * cells would take half a minute for what nobody reads.
 */
export function withoutStacks<T>(work: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = usual;
  }
}
