import { DomainError } from "../../../core/DomainError";
import type { ChannelTable } from "../../../imports/channels/ChannelTable";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { CustomerAssumptions, FieldName, SplitDraft } from "./assumptions";
import { channelsFound, type SplitData } from "./channelsFound";
import { channelSplit, type ChannelSplit } from "./channelSplit";
import { checkAssumptions } from "./checkAssumptions";
import { customerAnswer, type CustomerAnswer } from "./customerAnswer";
import { splitAnswer, type SplitAnswer } from "./splitAnswer";

/** Everything the screen shows, worked out from what was read and what was assumed. */
export interface SplitView {
  readonly found?: string;
  readonly wrong: Readonly<Partial<Record<FieldName, string>>>;
  readonly split?: ChannelSplit;
  readonly answer?: SplitAnswer;
  /** Why the channels have no answer, and what to do. */
  readonly refusal?: string;
  readonly customers?: CustomerAssumptions;
  readonly customerAnswer?: CustomerAnswer;
  /** What winning and keeping still needs, once some of it is there. */
  readonly missing?: string;
}

export function splitView(data: SplitData | undefined, draft: SplitDraft, numbers: Numbers): SplitView {
  const words = texts.splitBudget;
  const { wrong, channels: assumptions, customers, missing } = checkAssumptions(draft);
  const currency = data?.table.currency;
  const shared = {
    wrong: Object.fromEntries(wrong.map((field) => [field, words.wrong[field]])),
    ...(data && isRead(data.table) && { found: channelsFound(data, numbers) }),
    ...(customers && { customers, customerAnswer: customerAnswer(customers, numbers, currency) }),
    ...(missing > 0 && { missing: words.refusal.missing(numbers.count(missing)) }),
  };
  const refused = (refusal: string): SplitView => ({ ...shared, refusal });
  if (!data) return refused(words.refusal.noData);
  const { table } = data;
  if (table.questions.length > 0) return refused(words.refusal.questions);
  if (table.channels.length === 0) return refused(words.refusal.noChannels);
  if (!table.channels.some(({ spend, returns }) => spend > 0 && returns > 0)) return refused(words.refusal.noReturns);
  if (!assumptions) return refused(words.refusal.wrongFields);
  const split = channelSplit(table.channels, assumptions);
  if (split instanceof DomainError) return refused(boundsRefusal(table, draft, numbers));
  return { ...shared, split, answer: splitAnswer(split, numbers, currency) };
}

/** As long as nobody knows which column is which, nothing was found, not even that there is nothing. */
function isRead({ channels, questions }: ChannelTable): boolean {
  return channels.length > 0 || questions.length === 0;
}

/** Which of the bounds the budget cannot meet. */
function boundsRefusal({ channels, currency }: ChannelTable, draft: SplitDraft, numbers: Numbers): string {
  const { refusal } = texts.splitBudget;
  const spend = channels.reduce((sum, channel) => sum + channel.spend, 0);
  const [least, most] = [draft.least ?? 0, draft.most ?? 0];
  if (least * spend > (draft.budget ?? spend)) return refusal.tooLittle(numbers.money(least * spend, currency));
  const tops = channels.map((channel) => (channel.returns > 0 ? most : least) * channel.spend);
  const top = tops.reduce((sum, each) => sum + each, 0);
  return refusal.tooMuch(numbers.money(top, currency));
}
