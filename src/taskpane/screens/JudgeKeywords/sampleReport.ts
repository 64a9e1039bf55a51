import { RUNNING_HEADER, RUNNING_KEYWORDS } from "../../../sample/runningKeywords";
import type { SampleTable } from "../../job/sampleTable";
import { texts } from "../../texts/texts";

/** An invented report of running keywords, for who has none at hand. */
export const SAMPLE_REPORT: SampleTable = {
  get sheetName() {
    return texts.judgeKeywords.sampleSheet;
  },
  tableName: "Sample_report",
  rows: [RUNNING_HEADER, ...RUNNING_KEYWORDS],
  widths: [180, 70, 80, 90],
  formats: ["", "#,##0", "#,##0.00", "#,##0.##"],
};
