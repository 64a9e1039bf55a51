import { readAddress } from "../../workbook/readRange";
import type { RangeContents } from "../../workbook/RangeContents";
import { writeSheet } from "../../workbook/writeSheet";
import type { Says } from "../says/Says";
import type { FollowedRanges } from "../workbookState/useFollowedRanges";
import type { Form } from "./form";
import type { Job, OtherSample } from "./Job";
import type { Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import { NOTHING_CHOSEN, withSource, type ChangeKept } from "./keptJob";
import { sampleOrder, sampleRange } from "./sampleTable";

/** The same job with other invented data. */
export function withSample<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  { source, sample, draft }: OtherSample<T, F>,
): Job<T, F, R, W> {
  const sources = { ...job.sources, [source]: { ...job.sources[source], sample } };
  return { ...job, sources, sampleDraft: () => draft };
}

/** Writes the invented data of every source that has some, and reads it: of the first source last, once all else was read. */
export function takeSamples<T extends Tables, F extends Form, R, W extends JobWords>(
  { sources, sampleDraft }: Job<T, F, R, W>,
  says: Says<W>,
  ranges: FollowedRanges,
  change: ChangeKept<F>,
): void {
  change((before) => ({ ...before, draft: { ...before.draft, ...sampleDraft?.(before.draft) } }));
  const taken: Promise<RangeContents>[] = [];
  for (const name of Object.keys(sources).reverse()) {
    const { sample } = sources[name];
    if (!sample) continue;
    change((before) => withSource(before, name, NOTHING_CHOSEN));
    const others = [...taken];
    const reading = (async () => {
      await Promise.all(others);
      return readAddress(
        sampleRange(sample, await writeSheet(sampleOrder(sample, says.words.sample, says.numbers.locale))),
      );
    })();
    taken.push(reading);
    ranges.of(name).read(() => reading);
  }
}
