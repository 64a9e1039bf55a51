import { CHANNEL_HEADER, CHANNELS } from "../../../sample/channels";
import type { SampleTable } from "../../job/sampleTable";
import { texts } from "../../texts/texts";
import type { SplitDraft } from "./assumptions";

/** Invented channels, for who has none at hand. */
export const SAMPLE_CHANNELS: SampleTable = {
  get sheetName() {
    return texts.splitBudget.sampleSheet;
  },
  tableName: "Sample_channels",
  rows: [CHANNEL_HEADER, ...CHANNELS],
  widths: [130, 80, 80],
  formats: ["", "#,##0", "#,##0"],
};

/** Winning and keeping at the same tea shop, in place of what the form held. */
export const SAMPLE_CUSTOMERS: SplitDraft = {
  acquisitionSpend: 5,
  acquisitionRate: 0.08,
  acquisitionCeiling: 0.25,
  retentionSpend: 6,
  retentionRate: 0.5,
  retentionCeiling: 0.8,
  customerMargin: 60,
};
