/** What a cell shows while its function has not answered, in the languages of the pane. */
export const BUSY_WORDS: readonly string[] = ["#BUSY!", "#BESCHÄFTIGT!"];

/** In milliseconds. Answers that take longer are waited for by the person. */
const PATIENCE = 10_000;
const LOOKS_AGAIN_AFTER = 200;

/**
 * Looks at cells until every function in them has answered: Excel gives what they show without waiting for functions of add-ins,
 * and right after a formula was written that is no value yet.
 *
 * @param values of all that was seen
 * @returns what was seen last: where functions take long, that some are busy
 */
export async function untilAnswered<Seen>(
  look: () => Promise<Seen>,
  values: (seen: Seen) => readonly (readonly unknown[])[],
): Promise<Seen> {
  const end = performance.now() + PATIENCE;
  const isBusy = (seen: Seen) => values(seen).some((row) => row.some((value) => BUSY_WORDS.includes(value as string)));
  let seen = await look();
  while (isBusy(seen) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS_AGAIN_AFTER));
    seen = await look();
  }
  return seen;
}
