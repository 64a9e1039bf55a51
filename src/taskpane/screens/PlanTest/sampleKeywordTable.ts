import { sampleKeywords } from "../../../sample/sampleSheets";
import type { SampleTable } from "../../job/sampleTable";
import { texts } from "../../texts/texts";

/** Invented keywords with bids, for who has none at hand. */
export const SAMPLE_KEYWORDS: SampleTable = {
  get sheetName() {
    return texts.planTest.sampleSheet;
  },
  tableName: "Sample_keywords",
  rows: sampleKeywords(),
  widths: [170, 115, 70, 70],
  formats: ["", "#,##0", "#,##0.00", "#,##0.00"],
};
