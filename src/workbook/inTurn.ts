let last: Promise<unknown> = Promise.resolve();

/**
 * Begins a write once the one before it has ended, however it ended: two at once would take the same free name, and each
 * would see the other's half-written cells.
 */
export function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = last.then(write);
  last = turn.catch(() => undefined);
  return turn;
}
