import { CHANNEL_COLUMNS } from "../../../imports/channels/ChannelTable";
import { readChannelTable } from "../../../imports/channels/readChannelTable";
import { CHANNEL_HEADER, CHANNELS } from "../../../sample/channels";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import type { KnownId } from "../../job/known";
import type { Says } from "../../says/Says";
import { splitAnswer } from "./answer";
import { CHANNEL_FIELDS, CUSTOMER_FIELDS, FORM, type FieldName } from "./form";
import { channelsFound } from "./found";
import type { Read, SplitGiven, BestSplit } from "./given";
import { splitSheet } from "./sheet";
import { channelSplit, customerSplit, hasCustomers, inMoney, mostOf, totalAmount } from "./split";
import { de } from "./words.de";
import { en, type SplitWords } from "./words.en";

/** "Split the budget": what each channel should get, and how much to spend on winning and on keeping customers. */
export const splitBudget: Job<Read, typeof FORM, BestSplit, SplitWords> = {
  id: "splitBudget",
  icon: "M10 17v-6M10 11C10 7 4.5 8 4.5 3M10 11c0-4 5.5-3 5.5-8M2.5 5l2-2 2 2M13.5 5l2-2 2 2",
  words: { en, de },
  form: FORM,
  takes: [
    ...(["margin", "costOfMoney", "acquisitionSpend", "acquisitionRate", "acquisitionCeiling"] as const).map(takesOwn),
    ...(["retentionSpend", "retentionCeiling", "customerMargin"] as const).map(takesOwn),
    { figure: "retention", field: "retentionRate" },
    { figure: "customerValue", field: "conversionWorth" },
  ],
  sources: {
    channels: {
      read: readChannelTable,
      roles: CHANNEL_COLUMNS,
      isNeeded: (draft) => !hasCustomers(draft),
      found: channelsFound,
      sample: {
        sheetName: "Sample channels",
        tableName: "Sample_channels",
        rows: [CHANNEL_HEADER, ...CHANNELS],
        widths: [130, 80, 80],
        formats: ["", "#,##0", "#,##0"],
      },
    },
  },
  // Winning and keeping at the same tea shop as the channels.
  sampleDraft: () => ({
    budget: undefined,
    margin: 0.5,
    acquisitionSpend: 5,
    acquisitionRate: 0.08,
    acquisitionCeiling: 0.25,
    retentionSpend: 6,
    retentionRate: 0.5,
    retentionCeiling: 0.8,
    customerMargin: 60,
  }),
  fields: ({ read, draft }, _, says): FieldView[] => {
    const { number } = fieldViews(FORM, draft, says);
    const today = read.channels && totalAmount(read.channels.table.channels, "spend");
    const budget = number("budget");
    return [
      { ...budget, value: budget.value ?? (today || undefined) },
      ...(countsConversions(read) ? [number("conversionWorth")] : []),
      ...CHANNEL_FIELDS.slice(1).map(number),
      { kind: "group", ...says.words.group, fields: [...CUSTOMER_FIELDS, "costOfMoney" as const].map(number) },
    ];
  },
  refuse: splitRefusal,
  *work({ read, draft }) {
    yield 0;
    return {
      channels: read.channels && channelSplit(inMoney(read.channels.table, draft.conversionWorth), draft),
      customers: customerSplit(draft),
    };
  },
  answer: splitAnswer,
  sheet: splitSheet,
};

/** A field that takes the figure of its own name. */
function takesOwn<Name extends KnownId & FieldName>(name: Name) {
  return { figure: name, field: name };
}

/** Whether somebody has to say what a conversion is worth: the table tells no money that came back. */
function countsConversions({ channels }: Partial<SplitGiven["read"]>): boolean {
  return channels?.table.returnsAre === "conversions";
}

function splitRefusal({ read, draft }: SplitGiven, { words, numbers }: Says<SplitWords>): string | undefined {
  if (!read.channels) return undefined;
  const { channels, currency } = read.channels.table;
  const { refusal } = words;
  if (channels.length === 0) return refusal.noChannels;
  if (countsConversions(read) && draft.conversionWorth === undefined) return refusal.noWorth;
  if (!channels.some(({ spend, returns }) => spend > 0 && returns > 0)) return refusal.noReturns;
  const today = totalAmount(channels, "spend");
  const [budget, least, most] = [draft.budget ?? today, draft.least * today, mostOf(channels, draft)];
  // Sums of shares of spends differ from the budget they make up by less than this.
  const slack = 1e-9 * today;
  if (least > budget + slack) return refusal.tooLittle(numbers.money(least, currency));
  return most < budget - slack ? refusal.tooMuch(numbers.money(most, currency)) : undefined;
}
