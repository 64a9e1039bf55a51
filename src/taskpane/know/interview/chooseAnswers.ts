import { blockAddress, quotedSheet } from "../../../workbook/a1";
import { keepSetting, readSetting } from "../../../workbook/documentSettings";
import { TABLE_ROW } from "../../job/sheetBehind";
import { isRecord } from "../../workbookState/keptValues";
import { COUNTED_ROWS, peopleIds } from "./peoplePart";
import type { InterviewWords } from "./words.en";

/** The job that puts people who need the same into groups, and what it calls its data. */
export const SEGMENT_JOB = "segmentCustomers";
const SOURCE = "customers";

/** The people's table on a sheet of this name, with room for those to come. */
export function answersRange(sheet: string, words: InterviewWords): string {
  return `${quotedSheet(sheet)}!${blockAddress(TABLE_ROW, 0, COUNTED_ROWS + 1, peopleIds(words).length)}`;
}

/** Has Segment customers read these answers when it is opened next; what it assumes stays as it is. */
export async function chooseAnswers(sheet: string, words: InterviewWords): Promise<void> {
  const key = `worth.${SEGMENT_JOB}` as const;
  const held = await readSetting(key);
  const kept = isRecord(held) ? held : {};
  const sources = { [SOURCE]: { range: answersRange(sheet, words), choices: {} } };
  await keepSetting(key, { ...kept, sources });
}
