/** Something the person who typed the command can mend. The message says what, in one or two sentences; no stack is shown. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}
