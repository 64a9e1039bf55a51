/** Where a browser keeps the pages of each site apart, Office says under which key its add-ins keep what is theirs; elsewhere it says none. */
function key(): string {
  const { partitionKey } = (Office as Partial<typeof Office>).context ?? {};
  return `${partitionKey ?? ""}worth.seen`;
}

/** Whether the welcome was not put away yet. Storage may be closed to a pane; then it is welcomed each time. */
export function isFirstRun(): boolean {
  try {
    return window.localStorage.getItem(key()) === null;
  } catch {
    return true;
  }
}

export function endFirstRun(): void {
  try {
    window.localStorage.setItem(key(), "1");
  } catch {
    return;
  }
}
