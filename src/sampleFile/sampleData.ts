import type { SampleName } from "../help/FunctionHelp";
import { CHANNEL_HEADER, CHANNELS } from "../sample/channels";
import { KEYWORD_HEADER, KEYWORDS } from "../sample/keywords";
import { NEED_HEADER, needs, withoutAnswer } from "../sample/needs";
import { ORDER_HEADER, orders } from "../sample/orders";
import { RUNNING_HEADER, RUNNING_KEYWORDS } from "../sample/runningKeywords";
import { spend, SPEND_HEADER } from "../sample/spend";
import type { Matrix } from "./answerOf";

/** A sheet of invented data, and the job of the pane that it is for. */
export interface DataSheet {
  readonly name: string;
  /** The name by which examples call it; undefined where no example needs it. */
  readonly sample?: SampleName;
  readonly job: string;
  /** The header first, from A1 on. */
  readonly cells: Matrix;
  /** Excel number formats of the columns; "" for none. */
  readonly formats: readonly string[];
}

const MONEY = "#,##0.00";
const COUNT = "#,##0";

/** The data that "Try with sample data" writes, a sheet for each of them. */
export function dataSheets(): DataSheet[] {
  return [
    {
      name: "Keywords",
      sample: "Keywords",
      job: "Plan a keyword test",
      cells: [KEYWORD_HEADER, ...KEYWORDS],
      formats: ["", COUNT, MONEY, MONEY],
    },
    {
      name: "Report",
      sample: "RunningKeywords",
      job: "Judge running keywords",
      cells: [RUNNING_HEADER, ...RUNNING_KEYWORDS],
      formats: ["", COUNT, MONEY, COUNT],
    },
    {
      name: "Orders",
      sample: "Orders",
      job: "Value customers",
      cells: [ORDER_HEADER, ...orders()],
      formats: ["", "yyyy-mm-dd", MONEY, MONEY, ""],
    },
    {
      name: "Needs",
      sample: "Needs",
      job: "Segment customers",
      cells: [NEED_HEADER, ...needs(), ...withoutAnswer()],
      formats: NEED_HEADER.map((heading) => (heading === "Value" ? MONEY : "")),
    },
    {
      name: "Channels",
      job: "Split the budget",
      cells: [CHANNEL_HEADER, ...CHANNELS],
      formats: ["", COUNT, COUNT],
    },
    {
      name: "Spend",
      job: "See marketing as a profit centre",
      cells: [SPEND_HEADER, ...spend()],
      formats: ["yyyy-mm", "", MONEY],
    },
  ];
}
