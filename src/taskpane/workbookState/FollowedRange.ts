import { readRange } from "../../workbook/readRange";
import type { RangeContents, SheetRange } from "../../workbook/RangeContents";
import { watchRange } from "../../workbook/watchRange";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { asProblem } from "./asProblem";
import { AFTER_BURST_MILLISECONDS } from "./burst";

/** What is known of a range at one moment. */
export interface RangeState {
  readonly contents: RangeContents | undefined;
  readonly reading: boolean;
  readonly problem: WorkbookProblem | undefined;
  /** The range was there and is gone. */
  readonly deleted: boolean;
}

const NOTHING_READ: RangeState = { contents: undefined, reading: false, problem: undefined, deleted: false };

/** A range that the pane has read and follows: it is read again whenever a cell in it changes. */
export class FollowedRange {
  state: RangeState = NOTHING_READ;
  /** Whether something was ever asked to be read. */
  isBegun = false;
  /** Where the range stands now, also between a change and the reading after it. */
  private place: SheetRange | undefined;
  private latest = 0;
  private isOpen = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopFollowing: () => void = () => undefined;

  /** @param told after every change of the state */
  constructor(private readonly told: () => void) {}

  /** Reads with any of the workbook's readers, and follows what was read; only the last reading asked for counts. */
  read(reader: () => Promise<RangeContents>): void {
    this.isBegun = true;
    void this.take(reader).then((contents) => contents && this.follow(contents));
  }

  /** Reads the same cells once more, wherever they stand now. */
  readonly reread = (): void => {
    const { place } = this;
    if (place) void this.take(() => readRange(place));
  };

  /** Follows nothing any more, until it is opened again. */
  close(): void {
    this.isOpen = false;
    clearTimeout(this.timer);
    this.stopFollowing();
  }

  open(): void {
    this.isOpen = true;
  }

  private async take(reader: () => Promise<RangeContents>): Promise<RangeContents | undefined> {
    const turn = ++this.latest;
    this.change({ reading: true });
    try {
      const contents = await reader();
      if (turn !== this.latest) return undefined;
      this.change({ contents, reading: false, problem: undefined, deleted: false });
      return contents;
    } catch (thrown) {
      if (turn === this.latest) this.change({ reading: false, problem: asProblem(thrown), deleted: false });
      return undefined;
    }
  }

  /**
   * Follows a range from where it was chosen. It is not followed anew from where it was read again: rows could come and go
   * unseen until then.
   */
  private follow({ sheetId, asked }: RangeContents): void {
    clearTimeout(this.timer);
    this.stopFollowing();
    this.place = { sheetId, address: asked };
    if (!this.isOpen) return;
    let stop: (() => void) | undefined;
    let gone = false;
    this.stopFollowing = () => {
      gone = true;
      stop?.();
    };
    watchRange(this.place, {
      changed: (address) => {
        if (gone) return;
        this.place = { sheetId, address };
        clearTimeout(this.timer);
        this.timer = setTimeout(this.reread, AFTER_BURST_MILLISECONDS);
      },
      deleted: () => !gone && this.change({ ...NOTHING_READ, deleted: true }),
    }).then(
      (stopWatching) => (gone ? stopWatching() : (stop = stopWatching)),
      () => undefined,
    );
  }

  private change(changed: Partial<RangeState>): void {
    this.state = { ...this.state, ...changed };
    this.told();
  }
}
