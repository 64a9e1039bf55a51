/** The arguments are fine, but no answer exists: nothing to count, or a fit that found none. `why` is one sentence. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(readonly why: string) {
    super(why);
  }
}
