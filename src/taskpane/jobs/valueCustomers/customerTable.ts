import { areContracts, CONTRACT_FORMAT } from "../../../imports/contracts/contractFormat";
import { CONTRACT_COLUMNS, type ContractTable } from "../../../imports/contracts/ContractTable";
import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS, type OrderTable } from "../../../imports/orders/OrderTable";
import { areSummaries, SUMMARY_FORMAT } from "../../../imports/summaries/summaryFormat";
import { SUMMARY_COLUMNS, type SummaryTable } from "../../../imports/summaries/SummaryTable";
import type { Choices } from "../../../imports/table/Choices";
import { chosenFor } from "../../../imports/table/chosenFor";
import { readTable } from "../../../imports/table/readTable";
import { settleColumns } from "../../../imports/table/settleColumns";
import type { RangeContents } from "../../../workbook/RangeContents";
import { asRead } from "../../job/asRead";
import type { ReadTable } from "../../job/JobData";

/** What tells of the customers: orders, contracts, or customers whom a database summed up. */
export type ValueTable = ReadTable &
  (
    | { readonly orders: OrderTable; readonly contracts?: undefined; readonly summaries?: undefined }
    | { readonly contracts: ContractTable; readonly orders?: undefined; readonly summaries?: undefined }
    | { readonly summaries: SummaryTable; readonly orders?: undefined; readonly contracts?: undefined }
  );

/** A table of orders becomes one of contracts by these. */
const TELL_CONTRACTS = ["start", "end"] as const;

/**
 * Reads cells as whichever they are: what begins and ends is a contract, what counts customers by their repeat orders was summed up,
 * anything else is taken for orders, and what is asked about these is asked.
 */
export function readValueTable(contents: RangeContents, choices: Choices): ValueTable {
  const asSummaries = { ...choices, columns: chosenFor(SUMMARY_COLUMNS, choices) };
  if (areSummaries(settleColumns(contents.values, SUMMARY_FORMAT, asSummaries).columns)) {
    const summaries = readTable(SUMMARY_FORMAT, contents, asSummaries);
    return { ...asRead(summaries), summaries };
  }
  const asContracts = { ...choices, columns: chosenFor(CONTRACT_COLUMNS, choices) };
  if (areContracts(settleColumns(contents.values, CONTRACT_FORMAT, asContracts).columns)) {
    const contracts = readTable(CONTRACT_FORMAT, contents, asContracts);
    return { ...asRead(contracts), contracts };
  }
  const orders = readTable(ORDER_FORMAT, contents, { ...choices, columns: chosenFor(ORDER_COLUMNS, choices) });
  return { ...asRead(orders), orders };
}

/** The columns that can be put right: of orders also those that would make them contracts. */
export function rolesOf({ contracts, summaries }: ValueTable): readonly string[] {
  if (summaries) return SUMMARY_COLUMNS;
  return contracts ? CONTRACT_COLUMNS : [...ORDER_COLUMNS, ...TELL_CONTRACTS];
}
