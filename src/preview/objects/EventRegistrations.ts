/** Excel's events by the name in `_Register...Event`, with the number that the host reports them under. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventKind = keyof typeof EVENT_TYPES;

/** Event target of the workbook as a whole; a sheet's target is its id. */
const WORKBOOK = "";

export interface RaisedEvent {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Which events the add-in asked for. Only those are sent to it. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  constructor(private readonly send: (event: RaisedEvent) => void) {}

  /** @param sheet the sheet's id, or null for the workbook */
  register(kind: EventKind, sheet: string | null): void {
    const key = keyOf(kind, sheet);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, sheet: string | null): void {
    const key = keyOf(kind, sheet);
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  /** A reloaded pane starts with no events. */
  clear(): void {
    this.#counts.clear();
  }

  raise(kind: EventKind, sheet: string, details: Readonly<Record<string, unknown>> = {}): void {
    for (const target of [sheet, WORKBOOK]) {
      if (!this.#counts.get(keyOf(kind, target === WORKBOOK ? null : target))) continue;
      this.send({ type: EVENT_TYPES[kind], target, message: { worksheetId: sheet, ...details } });
    }
  }
}

function keyOf(kind: EventKind, sheet: string | null): string {
  return `${kind} ${sheet ?? WORKBOOK}`;
}
