import { useEffect, useRef, useState } from "react";
import { readSelection, readTopOfSelection } from "../../workbook/readRange";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Speech } from "../says/Says";
import type { FollowedRanges } from "../workbookState/useFollowedRanges";
import { doubtIn } from "./doubt";
import type { Form } from "./form";
import type { Job } from "./Job";
import type { ReadTable, Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import type { KeptJob } from "./keptJob";

/** Where what was read was selected when the job was opened, and nobody chose it. */
export interface SelectedAtOnce {
  /** The name of the source. */
  readonly source: string;
  readonly contents: Pick<RangeContents, "sheetId" | "asked">;
}

interface Beginning<T extends Tables, F extends Form, R, W extends JobWords> {
  readonly job: Job<T, F, R, W>;
  /** Undefined until it was looked up in the document. */
  readonly kept: KeptJob<F> | undefined;
  readonly ranges: FollowedRanges;
  readonly speech: Speech;
  /** Whether the job begins with something else. */
  readonly isElse: boolean;
}

/**
 * Reads what is selected when a job is opened that read nothing yet, where it fits the job: its columns are found, and its rows
 * count. Its first rows tell; what does not fit is left alone, and so is whatever the person chose meanwhile.
 */
export function useSelectionAtOnce<T extends Tables, F extends Form, R, W extends JobWords>({
  job,
  kept,
  ranges,
  speech,
  isElse,
}: Beginning<T, F, R, W>): SelectedAtOnce | undefined {
  const [selected, setSelected] = useState<SelectedAtOnce>();
  const isTried = useRef(isElse);
  useEffect(() => {
    if (!kept || isTried.current) return;
    isTried.current = true;
    const source = Object.keys(job.sources).find((name) => !job.sources[name].asked);
    if (source === undefined) return;
    const range = ranges.of(source);
    if (kept.sources[source].range !== undefined) return;
    const look = async () => {
      const top = await readTopOfSelection();
      if (!top || range.isBegun || !fits(job, source, top, speech)) return;
      range.read(async () => {
        const contents = await readSelection();
        setSelected({ source, contents });
        return contents;
      });
    };
    // Nobody asked for it: what Excel refuses is not told.
    look().catch(() => undefined);
  });
  return selected;
}

function fits<T extends Tables, F extends Form, R, W extends JobWords>(
  { sources }: Job<T, F, R, W>,
  source: string,
  contents: RangeContents,
  speech: Speech,
): boolean {
  const { read, suits } = sources[source];
  const table: ReadTable = read(contents, {});
  if (table.headerRow === null || table.rowsRead === 0) return false;
  if (table.questions.some(({ about }) => about === "column")) return false;
  return doubtIn({ contents, table, hasRoom: false }, speech) === undefined && (suits?.(table as never) ?? true);
}
