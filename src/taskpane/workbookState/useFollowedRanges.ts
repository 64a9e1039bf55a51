import { useEffect, useState, useSyncExternalStore } from "react";
import { FollowedRange, type RangeState } from "./FollowedRange";

/** The ranges of a screen by name, and what is known of each. */
export class FollowedRanges {
  private readonly ranges: ReadonlyMap<string, FollowedRange>;
  private known: Readonly<Record<string, RangeState>>;
  private readonly told = new Set<() => void>();

  constructor(names: readonly string[]) {
    this.ranges = new Map(names.map((name) => [name, new FollowedRange(() => this.tell())]));
    this.known = this.states();
  }

  of(name: string): FollowedRange {
    const range = this.ranges.get(name);
    if (!range) throw new Error(`There is no range ${name}`);
    return range;
  }

  readonly current = (): Readonly<Record<string, RangeState>> => this.known;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.told.add(tell);
    return () => this.told.delete(tell);
  };

  /** @returns closes them again */
  open(): () => void {
    for (const range of this.ranges.values()) range.open();
    return () => {
      for (const range of this.ranges.values()) range.close();
    };
  }

  private tell(): void {
    this.known = this.states();
    for (const tell of this.told) tell();
  }

  private states(): Readonly<Record<string, RangeState>> {
    return Object.fromEntries([...this.ranges].map(([name, range]) => [name, range.state]));
  }
}

/** Ranges that are read and followed as long as the screen is there. Their names stay the same. */
export function useFollowedRanges(names: readonly string[]): {
  readonly ranges: FollowedRanges;
  readonly states: Readonly<Record<string, RangeState>>;
} {
  const [ranges] = useState(() => new FollowedRanges(names));
  const states = useSyncExternalStore(ranges.subscribe, ranges.current);
  useEffect(() => ranges.open(), [ranges]);
  return { ranges, states };
}
