import { choice, each, number, share, type SettledOf } from "../../job/form";
import { costEntries } from "../../orders/cost";

/** How it is known what was spent: typed, or from a table of spend by month and channel. */
export const SPEND_SOURCES = ["typed", "table"] as const;
type AsksSpend = { readonly spendFrom?: (typeof SPEND_SOURCES)[number] | undefined };
const isTyped = ({ spendFrom }: AsksSpend) => spendFrom !== "table";
const spent = () => number({ from: 0 }, { asked: isTyped });

/** What a channel is for. */
export const USES = ["winning", "keeping", "neither"] as const;
export type Use = (typeof USES)[number];

/** What the statement rests on. What has no usual value may be left out, but for the cost of an order and what was spent. */
export const FORM = {
  /** The longest usual span that the data hold twice where it is left out. */
  days: number({ from: 1, to: 3650, isWhole: true }),
  ...costEntries(),
  spendFrom: choice(SPEND_SOURCES, { usual: "typed" }),
  winningNow: spent(),
  winningBefore: spent(),
  keepingNow: spent(),
  keepingBefore: spent(),
  /** By channel. */
  uses: each(USES),
  costOfMoney: share({ from: 0, to: 10 }, { usual: 0.1 }),
  lapseDays: number({ from: 1, to: 3650, isWhole: true }, { usual: 365 }),
  /** By source of the first order: whether somebody sent the customer. */
  sentBy: each(["sent", "not"]),
  joinAnyway: share({ from: 0, to: 1 }),
  prospects: number({ above: 0 }),
  acquisitionCeiling: share({ above: 0, to: 1 }),
  retentionCeiling: share({ above: 0, to: 1 }),
};

export type CentreDraft = SettledOf<typeof FORM>;
export type FieldName = keyof typeof FORM;

/** The figures of spend as they are typed. */
export const SPEND_FIELDS = ["winningNow", "keepingNow", "winningBefore", "keepingBefore"] as const;
/** The figures that splitting the next budget takes; without all of them there is no split. */
export const SPLIT_FIELDS = ["prospects", "acquisitionCeiling", "retentionCeiling"] as const;
