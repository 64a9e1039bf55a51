import type { Contract, ContractTable } from "../../../../imports/contracts/ContractTable";
import { blockAddress, quotedSheet } from "../../../../workbook/a1";
import type { Data } from "../../../job/JobData";
import { table } from "../../../job/parts";
import type { SheetPart } from "../../../job/SheetPart";
import type { Subscriptions } from "./subscriptions";

/** Where the contracts stand for the formulas. */
export interface ContractRefs {
  readonly start: string;
  readonly end: string;
  /** Undefined where the table does not tell a price of each. */
  readonly price: string | undefined;
}

/** Whether formulas can look at the person's own cells: every row after the header is a contract, and ends as it says. */
export function canReferTo(
  { contents, table: { contracts, asItStands, headerRow } }: Data<ContractTable>,
  found: Subscriptions,
) {
  return asItStands && !found.atTerm && contracts.length === contents.values.length - (headerRow ?? -1) - 1;
}

/** Over the person's own cells: each column from its first contract to its last, without the header. */
export function ownContractRefs({ contents, table: { columns, headerRow } }: Data<ContractTable>): ContractRefs {
  const first = contents.row + (headerRow ?? -1) + 1;
  const rows = contents.row + contents.values.length - first;
  const address = (index: number) =>
    `${quotedSheet(contents.sheetName)}!${blockAddress(first, contents.column + index, rows, 1)}`;
  const { start, end, price } = columns;
  if (!start || !end) throw new Error("A table of contracts that is referred to has both its columns");
  return { start: address(start.index), end: address(end.index), price: price && address(price.index) };
}

const COPIED = ["customer", "start", "end", "price"] as const;
type Copied = (typeof COPIED)[number];

/** The columns of a copy of contracts, of which some have no price. */
function copiedColumns(contracts: readonly Contract[]): readonly Copied[] {
  return COPIED.filter((name) => contracts.some((contract) => contract[name] !== undefined && contract[name] !== ""));
}

/** Where the columns of a copy stand once its header is at this row and column of a sheet; formulas on others call them, too. */
export function copiedRefs(contracts: readonly Contract[], sheet: string, { row, column }: Place): ContractRefs {
  const columns = copiedColumns(contracts);
  const address = (name: Copied) =>
    `${quotedSheet(sheet)}!${blockAddress(row + 1, column + columns.indexOf(name), contracts.length, 1)}`;
  return {
    start: address("start"),
    // Where none has ended there is no column, and no answer either.
    end: address(columns.includes("end") ? "end" : "start"),
    price: columns.includes("price") ? address("price") : undefined,
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The contracts as they are counted, where formulas cannot look at the person's own rows. */
export function contractCopy(
  contracts: readonly Contract[],
  {
    name,
    heading,
    heads,
    formats: { money, day },
    place,
  }: {
    readonly name: string;
    readonly heading: string;
    readonly heads: Readonly<Record<Copied, string>>;
    readonly formats: { readonly money: string; readonly day: string };
    readonly place: Place;
  },
): SheetPart & { readonly width: number } {
  const formatOf: Readonly<Record<Copied, string | undefined>> = {
    ...{ customer: undefined, start: day, end: day, price: money },
  };
  const columns = copiedColumns(contracts).map((id) => ({
    id,
    header: heads[id],
    format: formatOf[id],
    cell: (contract: Contract) => {
      const held = contract[id];
      return typeof held === "string" ? { text: held } : (held ?? null);
    },
  }));
  const part = table({ name, heading }, columns, contracts);
  return { ...part, id: "copy", origin: () => place, columns: undefined, width: columns.length };
}
