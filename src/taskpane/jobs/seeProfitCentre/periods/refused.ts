import { PERIOD_HEADINGS } from "../../../../imports/periods/periodFormat";
import type { EarnedStep, PeriodTable } from "../../../../imports/periods/PeriodTable";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import type { CentreWords } from "../words.en";

/** Why periods summed up are no whole, and what to do: from a part of a result nothing may be concluded about all customers. */
export function periodsRefused(
  { contents, table }: Pick<Data<PeriodTable>, "contents" | "table">,
  { words, numbers, texts }: Says<CentreWords>,
): string | undefined {
  const { refusal } = words.periods;
  const { told, periods, earned, missing, isMixed } = table;
  if (missing.length > 0) return refusal.missing(PERIOD_HEADINGS[missing[0]]);
  const wrong = table.leftOut.find(({ why }) => why === "figure" || why === "impossible");
  if (wrong) {
    const row = texts.row(contents.row + wrong.row + 1);
    return wrong.why === "figure" ? refusal.figure(row, wrong.held) : refusal.impossible(row);
  }
  const here = periods.length + earned.length;
  if (here === 0) return refusal.none;
  if (isMixed) return refusal.mixed;
  if (!told) return refusal.untold;
  if (told.allRows !== here) return refusal.part({ here: numbers.count(here), all: numbers.count(told.allRows) });
  const isWhole = periods.length > 0 && periods.every(({ period }, i) => period === i) && areSteps(earned);
  return isWhole ? undefined : refusal.apart;
}

/** From the first day on, each lasting until the next, and never less than before. */
function areSteps(earned: readonly EarnedStep[]): boolean {
  return earned.every(({ day, half, most }, i) => {
    const before = earned[i - 1];
    if (!before) return day === 0;
    return day === before.day + before.lasting && half >= before.half && most >= before.most;
  });
}

/** Why these periods do not answer what the form asks. */
export function otherDays(
  { told }: PeriodTable,
  asked: number | undefined,
  { words, numbers }: Says<CentreWords>,
): string | undefined {
  if (!told || asked === undefined || asked === told.days) return undefined;
  return words.periods.refusal.otherDays({ here: numbers.count(told.days), asked: numbers.count(asked) });
}
