import { CONTRACT_HEADER, contracts } from "../../../../sample/contracts";
import type { SampleTable } from "../../../job/sampleTable";

/** Invented contracts, for who has subscribers and no orders. */
export const CONTRACT_SAMPLE: SampleTable = {
  sheetName: "Sample contracts",
  tableName: "Sample_contracts",
  rows: [CONTRACT_HEADER, ...contracts()],
  widths: [80, 90, 90, 100],
  formats: ["", "yyyy-mm-dd", "yyyy-mm-dd", "#,##0.00"],
};
