import { serialDay } from "../../core/dates/serialDay";

/** The day that it is where the person is, an Excel serial number. */
export function today(): number {
  const now = new Date();
  const day = serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("Today is no day of Excel's calendar");
  return day;
}
