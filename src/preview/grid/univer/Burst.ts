/** Between two looks whether a burst is over, in milliseconds. */
const PAUSE = 10;

/**
 * How many looks in a row have to find nothing: the add-in prepares a batch while the one before it is answered. They are counted,
 * and not the time, for the page may be too busy with drawing to hear of the next batch.
 */
const LULL = 25;

/** So long after a change Univer has heard of it, in milliseconds: it looks once a tenth of a second has brought no other. */
const HEARD = 110;

/** Changes that come one upon the other, as the batches of a sheet that is written. Whoever wants to know what they come to ends the wait. */
export class Burst {
  #under = 0;
  #idle = LULL;
  #last = Number.NEGATIVE_INFINITY;
  #asking = 0;

  /** Makes some of the changes. */
  async during<T>(change: () => Promise<T>): Promise<T> {
    this.#under++;
    try {
      return await change();
    } finally {
      this.#under--;
      this.#idle = 0;
      this.#last = performance.now();
    }
  }

  /** Waits for what can only come once the wait is over. */
  async asking<T>(answer: () => Promise<T>): Promise<T> {
    this.#asking++;
    try {
      return await answer();
    } finally {
      this.#asking--;
    }
  }

  /** Resolves once the changes are through, or somebody asks. */
  async over(): Promise<void> {
    const isHeard = () => performance.now() - this.#last >= HEARD;
    const isThrough = () => this.#under === 0 && this.#idle >= LULL;
    while (!(isHeard() && (this.#asking > 0 || isThrough()))) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      this.#idle++;
    }
  }
}
