import { useMemo } from "react";
import { CHANNEL_FORMAT } from "../../../imports/channels/channelFormat";
import type { ChannelColumn, ChannelTable } from "../../../imports/channels/ChannelTable";
import type { Choices } from "../../../imports/table/Choices";
import { readTable } from "../../../imports/table/readTable";
import { useRangeJob, type RangeJob, type RangeJobKind } from "../../job/useRangeJob";
import { useNumbers } from "../../numbers/NumbersContext";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import type { SplitDraft } from "./assumptions";
import { keptSplit } from "./keptSplit";
import { SAMPLE_CHANNELS, SAMPLE_CUSTOMERS } from "./sampleChannels";
import { splitOrder } from "./splitSheet";
import { splitView, type SplitView } from "./splitView";

const JOB: RangeJobKind<SplitDraft, Choices<ChannelColumn>, ChannelTable> = {
  key: "worth.splitBudget",
  check: keptSplit,
  readTable: (contents, choices) => readTable(CHANNEL_FORMAT, contents, choices),
  sample: SAMPLE_CHANNELS,
  withSample: (draft) => ({ ...draft, ...SAMPLE_CUSTOMERS, budget: undefined }),
};

export interface SplitBudgetState extends RangeJob<SplitDraft, Choices<ChannelColumn>, ChannelTable> {
  readonly view: SplitView;
  /** The sheet to write; undefined as long as there is no answer. */
  readonly order: SheetContent | undefined;
}

/** The state of the job: the channels that were read, what is assumed, the best split, and the sheet to write. */
export function useSplitBudget(startWithSample: boolean): SplitBudgetState {
  const numbers = useNumbers();
  const job = useRangeJob(JOB, startWithSample);
  const { data, kept } = job;
  const view = useMemo(() => splitView(data, kept.draft, numbers), [data, kept.draft, numbers]);
  const { split, customers, found = "" } = view;
  const order =
    data && split && splitOrder({ data, split, ...(customers && { customers }), found, locale: numbers.locale });
  return { ...job, view, order };
}
