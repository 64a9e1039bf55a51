const ATTEMPTS = 3;

/**
 * Takes a step of undoing, and takes it again where Excel refuses: what was begun must not stay half done because of one
 * lost answer. The step must be one that can be taken twice.
 *
 * @returns whether it was taken
 */
export async function insist(step: () => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await step();
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
