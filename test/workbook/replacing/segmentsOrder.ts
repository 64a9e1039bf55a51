import { readAddress } from "../../../src/workbook/readRange";
import { writeSheet, type SheetOrder } from "../../../src/workbook/writeSheet";
import { sampleOrder, sampleRange } from "../../../src/taskpane/job/sampleTable";
import type { Place } from "../../../src/taskpane/screens/SegmentCustomers/assumptions";
import { SAMPLE_SURVEY } from "../../../src/taskpane/screens/SegmentCustomers/sampleSurvey";
import { readSegmentTable } from "../../../src/taskpane/screens/SegmentCustomers/segmentData";
import { segmentation } from "../../../src/taskpane/screens/SegmentCustomers/segmentation";
import { segmentOrder } from "../../../src/taskpane/screens/SegmentCustomers/segmentSheet";

/** Writes the sample survey to a sheet of its own. @returns its address */
export async function surveyWritten(): Promise<string> {
  return sampleRange(SAMPLE_SURVEY, await writeSheet(sampleOrder(SAMPLE_SURVEY)));
}

/**
 * What the pane would write of a survey, as it is read now.
 *
 * @param needs the columns that say what customers need, counted from 0, where they are chosen
 */
export async function segmentsOrder(survey: string, place: Place, needs?: readonly number[]): Promise<SheetOrder> {
  const contents = await readAddress(survey);
  const data = { contents, table: readSegmentTable(contents, needs ? { needs } : {}) };
  const result = ended(segmentation(data.table.survey, undefined));
  if (typeof result === "string") throw new Error(result);
  const names = Array.from({ length: result.segments }, (_, i) => `Name ${i + 1}`);
  const order = segmentOrder({ data, result, names, place, locale: "en-US", found: "" });
  return { ...order, sources: [contents] };
}

function ended<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
