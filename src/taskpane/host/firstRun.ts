const KEY = "worth.seen";

/** Whether the welcome was not put away yet. Storage may be closed to a pane; then it is welcomed each time. */
export function isFirstRun(): boolean {
  try {
    return window.localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function endFirstRun(): void {
  try {
    window.localStorage.setItem(KEY, "1");
  } catch {
    return;
  }
}
