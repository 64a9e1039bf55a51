import { reportRows, type ReportLanguage, type ReportRow } from "../../../core/customers/reportRows";
import { LAPSE_DAYS, type Valuation } from "./valuation";

/** The questions about the customers with their answers: in English, as the written sheet's formula words them, unless said otherwise. */
export function questionRows({ report, assumptions }: Valuation, language?: ReportLanguage): ReportRow[] {
  return reportRows(report, { lapseDays: LAPSE_DAYS, highValueShare: assumptions.highValueShare }, language);
}
