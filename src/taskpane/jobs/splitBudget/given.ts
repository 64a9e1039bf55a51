import type { ChannelTable } from "../../../imports/channels/ChannelTable";
import type { Given } from "../../job/JobData";
import type { FORM } from "./form";
import type { ChannelSplit, CustomerSplit } from "./split";

/** What is read. */
export type Read = { channels?: ChannelTable };
export type SplitGiven = Given<Read, typeof FORM>;

/** Either may be missing: who has no table of channels can still split between winning and keeping. */
export interface BestSplit {
  readonly channels: ChannelSplit | undefined;
  readonly customers: CustomerSplit | undefined;
}
