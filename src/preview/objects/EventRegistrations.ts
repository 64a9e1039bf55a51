/** Excel's events by the name in `_Register...Event`, with the number that the host reports them under. */
export const EVENT_TYPES = { DataChanged: 10, Deleted: 15 } as const;

export type EventKind = keyof typeof EVENT_TYPES;

/** What office.js calls the workbook as the target of an event; a sheet's target is its id. */
export const WORKBOOK_TARGET = "Workbook";

export interface RaisedEvent {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Which events the add-in asked for. Only those are sent to it. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  constructor(private readonly send: (event: RaisedEvent) => void) {}

  /**
   * @param target the sheet's id, or WORKBOOK_TARGET for those of any sheet
   * @param change -1 takes a registration back
   */
  register(kind: EventKind, target: string, change: 1 | -1 = 1): void {
    const key = `${kind} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) + change));
  }

  /** A reloaded pane starts with no events. */
  clear(): void {
    this.#counts.clear();
  }

  raise(kind: EventKind, sheet: string, details: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet, WORKBOOK_TARGET]) {
      if (!this.#counts.get(`${kind} ${target}`)) continue;
      this.send({ type: EVENT_TYPES[kind], target, message: { worksheetId: sheet, ...details } });
    }
  }
}
