import type { ContractTable, NoContractWhy } from "../../../../imports/contracts/ContractTable";
import type { TableWhy } from "../../../../imports/table/LeftOut";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import type { ValueWords } from "../words.en";
import { lastKnownDay } from "./subscriptions";

/** Rows that a planner may miss, in the order in which they are told. */
const TELLING = [
  ...["neverBegan", "noStart", "endBeforeStart", "endUntold", "otherInterval", "otherCurrency"],
  ...["farDate", "date", "price", "total", "secondTable"],
] as readonly (TableWhy | NoContractWhy)[] as readonly (keyof ValueWords["contracts"]["found"]["leftOut"])[];

/** What was found in a range of contracts, and what was left out of it; undefined as long as nobody knows which column is which. */
export function contractsFound(
  { contents, table }: Data<ContractTable>,
  { words, numbers, texts }: Says<ValueWords>,
): string | undefined {
  const { contracts, leftOut, questions, runningPastEnd } = table;
  if (contracts.length === 0 && questions.length > 0) return undefined;
  const { found } = words.contracts;
  const known = lastKnownDay(contracts);
  const running = contracts.filter(({ end }) => end === undefined || Math.floor(end) > known).length;
  const left = TELLING.flatMap((why) => {
    const rows = leftOut.filter((row) => row.why === why);
    if (rows.length === 0) return [];
    const { row, held } = rows[0];
    return [found.leftOut[why](numbers.count(rows.length), texts.row(contents.row + row + 1), held)];
  });
  return [
    found.read(numbers.count(contracts.length), numbers.count(running)),
    ...(left.length > 0 ? [`${left.join("; ")}.`] : []),
    ...(runningPastEnd > 0 ? [found.runningPastEnd(numbers.count(runningPastEnd))] : []),
  ].join(" ");
}
