import { readAddress } from "../../../src/workbook/readRange";
import { writeSheet, type SheetOrder } from "../../../src/workbook/writeSheet";
import { sampleOrder, sampleRange } from "../../../src/taskpane/job/sampleTable";
import type { SegmentPlace } from "../../../src/taskpane/jobs/segmentCustomers/form";
import { segmentCustomers } from "../../../src/taskpane/jobs/segmentCustomers/segmentCustomers";
import { saysIn } from "../../../src/taskpane/says/Says";
import { end } from "../../taskpane/jobs/end";
import { speechIn } from "../../taskpane/jobs/onSample";

const { customers } = segmentCustomers.sources;
const says = saysIn(segmentCustomers.words, speechIn("en", "en-US"));

/** Writes the sample survey to a sheet of its own. @returns its address */
export async function surveyWritten(): Promise<string> {
  const { sample } = customers;
  if (!sample) throw new Error("There is no sample survey");
  return sampleRange(sample, await writeSheet(sampleOrder(sample, says.words.sample, says.numbers.locale)));
}

/**
 * What the pane would write of a survey, as it is read now.
 *
 * @param needs the columns that say what customers need, counted from 0, where they are chosen
 */
export async function segmentsOrder(
  survey: string,
  place: SegmentPlace,
  needs?: readonly number[],
): Promise<SheetOrder> {
  const contents = await readAddress(survey);
  const read = { customers: { contents, table: customers.read(contents, { many: needs }), hasRoom: true } };
  const unnamed = { read, draft: { segments: undefined, groupBy: undefined, place, names: {} } };
  const result = end(segmentCustomers.work(unnamed));
  const count = result.needs?.segments ?? 0;
  const names = { [count]: Array.from({ length: count }, (_, i) => `Name ${i + 1}`) };
  const order = segmentCustomers.sheet(result, { read, draft: { ...unnamed.draft, names } }, says);
  if (!order) throw new Error("There is no sheet of segments");
  return { ...order, sources: [contents] };
}
