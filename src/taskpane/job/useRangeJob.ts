import { useEffect, useMemo, useRef } from "react";
import type { SettingKey } from "../../workbook/documentSettings";
import type { RangeContents } from "../../workbook/RangeContents";
import { readAddress, readSelection } from "../../workbook/readRange";
import { writeSheet } from "../../workbook/writeSheet";
import { rangeInUse } from "../workbookState/rangeInUse";
import { useKept } from "../workbookState/useKept";
import { useRange, type RangeState, type ReadWith } from "../workbookState/useRange";
import { sampleOrder, sampleRange, type SampleTable } from "./sampleTable";
import type { KeptJob } from "./keptJob";

/** What makes one job over a range differ from another. Its functions are to stay the same from call to call. */
export interface RangeJobKind<Draft, Choices, Table> {
  /** Under which the job is kept in the document. */
  readonly key: SettingKey;
  readonly check: (kept: unknown) => KeptJob<Draft, Choices>;
  readonly readTable: (contents: RangeContents, choices: Partial<Choices>) => Table;
  readonly sample: SampleTable;
  /** What the form holds for the sample, where that needs to differ. */
  readonly withSample?: (draft: Draft) => Draft;
}

/** What a job reads: where it is, what was found in it, and how to read something else. */
export interface RangeReading<Choices, Table> extends Pick<
  RangeState,
  "contents" | "problem" | "reading" | "deleted" | "reread"
> {
  readonly table?: Table;
  readonly data?: { readonly contents: RangeContents; readonly table: Table };
  readonly kept: Pick<KeptJob<unknown, Choices>, "range" | "choices">;
  readonly choose: (change: Partial<Choices>) => void;
  readonly takeAddress: (address: string) => void;
  readonly takeSelection: () => void;
  readonly takeSample: () => void;
}

export interface RangeJob<Draft, Choices, Table> extends RangeReading<Choices, Table> {
  readonly kept: KeptJob<Draft, Choices>;
  readonly assume: (change: Partial<Draft>) => void;
}

/** The state of a job over a range, kept in the document: the range it reads, how, and the form that was filled in. */
export function useRangeJob<Draft, Choices, Table>(
  kind: RangeJobKind<Draft, Choices, Table>,
  startWithSample: boolean,
): RangeJob<Draft, Choices, Table> {
  const { key, check, readTable, sample, withSample } = kind;
  const [loaded, change] = useKept(key, check);
  const kept = useMemo(() => loaded ?? check(undefined), [loaded, check]);
  const range = useRange();
  const { contents, read } = range;

  const takeSample = () => {
    change((before) => ({ ...withoutChoices(before), draft: withSample?.(before.draft) ?? before.draft }));
    read(async () => readAddress(sampleRange(sample, await writeSheet(sampleOrder(sample)))));
  };
  useBeginning(startWithSample, loaded, takeSample, read);
  useKeptRange(contents, change);

  const { choices } = kept;
  const table = useMemo(() => contents && readTable(contents, choices), [contents, choices, readTable]);
  const data = useMemo(() => contents && table && { contents, table }, [contents, table]);
  const take = (reader: () => Promise<RangeContents>) => {
    change(withoutChoices);
    read(reader);
  };
  return {
    ...range,
    ...(table && { table }),
    ...(data && { data }),
    kept,
    assume: (assumed) => change((before) => ({ ...before, draft: { ...before.draft, ...assumed } })),
    choose: (chosen) => change((before) => ({ ...before, choices: { ...before.choices, ...chosen } })),
    takeAddress: (address) => take(() => readAddress(address)),
    takeSelection: () => take(readSelection),
    takeSample,
  };
}

/** What was decided about the columns of one range means nothing for the next. */
function withoutChoices<Draft, Choices>(kept: KeptJob<Draft, Choices>): KeptJob<Draft, Choices> {
  return { ...kept, choices: {} };
}

/** Goes on where the document left off, or begins with sample data where that was asked for; either of them once. */
function useBeginning(
  startWithSample: boolean,
  kept: KeptJob<unknown, unknown> | undefined,
  takeSample: () => void,
  read: ReadWith,
): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || !kept) return;
    begun.current = true;
    const { range } = kept;
    if (startWithSample) takeSample();
    else if (range !== undefined) read(() => readAddress(range));
  });
}

/** Remembers which range is in use, by its name of now. */
function useKeptRange<Draft, Choices>(
  contents: RangeContents | undefined,
  change: (changed: (kept: KeptJob<Draft, Choices>) => KeptJob<Draft, Choices>) => void,
): void {
  const range = contents && rangeInUse(contents);
  useEffect(() => {
    if (range !== undefined) change((kept) => (kept.range === range ? kept : { ...kept, range }));
  }, [range, change]);
}
