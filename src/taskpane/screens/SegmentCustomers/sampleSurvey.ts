import { NEED_HEADER, needs } from "../../../sample/needs";
import type { SampleTable } from "../../job/sampleTable";
import { texts } from "../../texts/texts";

/** An invented survey, for who has none at hand. */
export const SAMPLE_SURVEY: SampleTable = {
  get sheetName() {
    return texts.segmentCustomers.sampleSheet;
  },
  tableName: "Sample_needs",
  rows: [NEED_HEADER, ...needs()],
  widths: [70, ...NEED_HEADER.slice(1).map(() => 76)],
  formats: NEED_HEADER.map((heading) => (heading === "Value" ? "#,##0.00" : "")),
};
