import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RangeContents } from "../../workbook/RangeContents";
import { today } from "../../workbook/today";
import { readAddress, readSelection } from "../../workbook/readRange";
import { unanswered, type Unanswered } from "../../sentences/Unanswered";
import { saysIn, useSpeech, type Says } from "../says/Says";
import type { RangeState } from "../workbookState/FollowedRange";
import { rangeInUse } from "../workbookState/rangeInUse";
import { useFollowedRanges, type FollowedRanges } from "../workbookState/useFollowedRanges";
import { useKept } from "../workbookState/useKept";
import { useStages } from "../workbookState/useStages";
import { allFields } from "./FieldView";
import { workingDraft, wrongIn, type DraftOf, type Form, type SettledOf } from "./form";
import type { Job } from "./Job";
import type { Data, Filling, Given, ReadOf, ReadTable, Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import { keptJob, withSource, type ChangeKept, type KeptJob } from "./keptJob";
import { offersFor, withOffers } from "./known";
import type { Offer } from "./offer";
import type { PaneJobState, SourceState } from "./PaneJobState";
import { takeSamples, withSample } from "./takeSamples";
import { useKnown } from "./useKnown";
import { useRead } from "./useRead";
import { useSelectionAtOnce, type SelectedAtOnce } from "./useSelectionAtOnce";
import { markedWith, paneNow } from "./written";

/** What the work came to, and of which cells: others may have been read since. */
interface Outcome<T extends Tables, R> {
  readonly read: ReadOf<T>;
  readonly result?: R;
  readonly unanswered?: Unanswered;
}

/**
 * The state of a job, kept in the document. The work is always done in stages, so that it can always be left.
 *
 * @param startWithSample whether the person asked for invented data before the job was opened
 */
export function usePaneJob<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  startWithSample: boolean,
): PaneJobState<T, F, R> {
  const { id, form } = job;
  const speech = useSpeech();
  const says = useMemo(() => saysIn(job.words, speech), [job.words, speech]);
  const [names] = useState(() => Object.keys(job.sources));
  const check = useMemo(() => (held: unknown) => keptJob(held, names, form), [names, form]);
  const [loaded, change] = useKept(`worth.${id}`, check);
  const kept = useMemo(() => loaded ?? check(undefined), [loaded, check]);
  const { ranges, states } = useFollowedRanges(names);
  const { draft } = kept;
  const asked = names.filter((name) => job.sources[name].asked?.(draft) ?? true);

  const takeSample = () => takeSamples(job, says, ranges, change);
  const other = job.otherSample;
  const takeOtherSample = other && (() => takeSamples(withSample(job, other), says, ranges, change));
  useBeginning({ kept: loaded, ranges, asked, startWithSample, takeSample });
  const selected = useSelectionAtOnce({ job, kept: loaded, ranges, speech, isElse: startWithSample });
  useKeptRanges(states, change);

  const read = useRead(job, states, kept.sources, asked);
  const filling = useMemo((): Filling<T, F> => ({ read, draft }), [read, draft]);
  const refusal = useMemo(() => refusalOf(job, filling, says), [job, filling, says]);
  const working = JSON.stringify(workingDraft(form, draft));
  const work = useMemo(() => {
    if (refusal !== undefined) return undefined;
    // Nothing is refused only where what is needed was read and no field is wrong.
    const settled = { read: read as ReadOf<T>, draft: JSON.parse(working) as SettledOf<F> };
    return () => outcomeOf(job, settled);
  }, [job, read, working, refusal]);
  const stages = useStages(work);
  const { result: outcome } = stages;

  const answered = useMemo(() => {
    const { result } = outcome ?? {};
    // There is a result only where no field is wrong.
    const settled = draft as DraftOf<F> & SettledOf<F>;
    return outcome && result !== undefined ? { result, given: { read: outcome.read, draft: settled } } : undefined;
  }, [outcome, draft]);
  const answer = useMemo(() => answered && job.answer(answered.result, answered.given, says), [job, answered, says]);
  const traceOf = useCallback(
    (figure: string) => answered && job.trace?.(figure, answered.result, answered.given, says),
    [job, answered, says],
  );
  const known = useKnown(job.takes !== undefined);
  const offers = useMemo(() => {
    const { takes } = job;
    if (!takes || known.length === 0) return NO_OFFERS;
    const terms = { form, draft, takes, taken: kept.taken, known, currency: currencyIn(read), today: today() };
    return offersFor(terms, speech);
  }, [job, form, draft, kept.taken, known, read, speech]);
  const isReady = stages.share === undefined && !stages.cancelled;
  const fields = useMemo(
    () => withOffers(job.fields?.(filling, answered?.result, says) ?? allFields(form, draft, says), offers),
    [job, form, draft, filling, answered, says, offers],
  );
  const { sources } = kept;
  const pane = useMemo(
    () => paneNow({ form, draft, fields, read, kept: sources }),
    [form, draft, fields, read, sources],
  );
  const sheet = useMemo(() => {
    const planned = isReady && answered ? job.sheet(answered.result, answered.given, says) : undefined;
    return planned && markedWith(planned, id, pane);
  }, [job, id, isReady, answered, says, pane]);
  return {
    id,
    filling,
    sources: Object.fromEntries(asked.map((name) => [name, sourceState(name)])),
    fields,
    take: ({ press }) => {
      if (!press) return;
      const { field, value, change: taking } = press;
      change((before) => ({
        ...before,
        draft: { ...before.draft, ...taking },
        taken: { ...before.taken, [field]: value },
      }));
    },
    assume: (assumed) => change((before) => ({ ...before, draft: { ...before.draft, ...assumed } })),
    takeSample,
    takeOtherSample,
    refusal: refusal ?? (outcome?.unanswered && speech.texts.formula(outcome.unanswered.why)),
    stages,
    result: answered?.result,
    answer: stages.cancelled ? undefined : answer,
    traceOf,
    pane,
    sheet,
  };

  function sourceState(name: string): SourceState {
    const range = ranges.of(name);
    const take = (reader: () => Promise<RangeContents>) => {
      // What was decided about the columns of one range means nothing for the next.
      change((before) => withSource(before, name, { choices: {} }));
      range.read(reader);
    };
    return {
      name,
      ...states[name],
      ...kept.sources[name],
      isSelection: selected?.source === name && isStill(selected, states[name].contents),
      data: read[name],
      choose: (chosen) =>
        change((before) => withSource(before, name, { choices: { ...before.sources[name].choices, ...chosen } })),
      takeAddress: (address) => take(() => readAddress(address)),
      takeSelection: () => take(readSelection),
      reread: range.reread,
    };
  }
}

/** Whether the same cells are read. */
function isStill({ contents: { sheetId, asked } }: SelectedAtOnce, now: RangeContents | undefined): boolean {
  return now?.sheetId === sheetId && now.asked === asked;
}

const NO_OFFERS: ReadonlyMap<string, Offer> = new Map();

/** The currency of what was read, where any of it says one. */
function currencyIn(read: Readonly<Partial<Record<string, Data<ReadTable>>>>): string | undefined {
  return Object.values(read).flatMap((data) => data?.table.currency ?? [])[0];
}

/** Goes on where the document left off, or begins with sample data where that was asked for; each range is begun once. */
function useBeginning<F extends Form>({
  kept,
  ranges,
  asked,
  startWithSample,
  takeSample,
}: {
  readonly kept: KeptJob<F> | undefined;
  readonly ranges: FollowedRanges;
  readonly asked: readonly string[];
  readonly startWithSample: boolean;
  readonly takeSample: () => void;
}): void {
  const wantsSample = useRef(startWithSample);
  useEffect(() => {
    if (!kept) return;
    if (wantsSample.current) {
      wantsSample.current = false;
      takeSample();
    }
    for (const name of asked) {
      const { range } = kept.sources[name];
      const followed = ranges.of(name);
      if (range !== undefined && !followed.isBegun) followed.read(() => readAddress(range));
    }
  });
}

/** Remembers which ranges are in use, by their names of now. */
function useKeptRanges<F extends Form>(states: Readonly<Record<string, RangeState>>, change: ChangeKept<F>): void {
  useEffect(() => {
    for (const [name, { contents }] of Object.entries(states)) {
      const range = contents && rangeInUse(contents);
      if (range === undefined) continue;
      change((kept) => (kept.sources[name].range === range ? kept : withSource(kept, name, { range })));
    }
  }, [states, change]);
}

/** Why there is nothing to work out. */
function refusalOf<T extends Tables, F extends Form, R, W extends JobWords>(
  { form, sources, refuse }: Job<T, F, R, W>,
  { read, draft }: Filling<T, F>,
  says: Says<W>,
): string | undefined {
  const { refusal } = says.texts.job;
  const asked = Object.keys(sources).filter((name) => sources[name].asked?.(draft) ?? true);
  const missing = asked.find((name) => !read[name] && (sources[name].isNeeded?.(draft) ?? true));
  if (missing !== undefined) return says.words.sources[missing].awaited;
  const isOpen = (name: string) =>
    read[name]?.table.questions.some((question) => !sources[name].mayStayOpen?.(question));
  if (asked.some(isOpen)) return refusal.questions;
  if (wrongIn(form, draft).length > 0) return refusal.wrongFields;
  return refuse?.({ read: read as ReadOf<T>, draft: draft as DraftOf<F> & SettledOf<F> }, says);
}

function* outcomeOf<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  given: Given<T, F>,
): Generator<number, Outcome<T, R>> {
  const { read } = given;
  try {
    return { read, result: yield* job.work(given) };
  } catch (error) {
    return { read, unanswered: unanswered(error) };
  }
}
