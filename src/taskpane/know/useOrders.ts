import { useEffect, useMemo, useState } from "react";
import type { OrderTable } from "../../imports/orders/OrderTable";
import { readAddress, readSelection } from "../../workbook/readRange";
import type { RangeContents } from "../../workbook/RangeContents";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { rangeInUse } from "../workbookState/rangeInUse";
import { useFollowedRanges } from "../workbookState/useFollowedRanges";
import {
  areOrders,
  keepChosenOrders,
  keptOrders,
  ordersIn,
  type KeptOrders,
  type OrdersJob,
} from "./capture/keptOrders";

/** The orders of the workbook, as far as they are known to this screen. */
export interface OrdersHere {
  readonly range: string;
  /** Undefined as long as there are no cells. */
  readonly data: { readonly contents: RangeContents; readonly table: OrderTable } | undefined;
  /** The job that reads them; undefined where the person chose them here. */
  readonly job: OrdersJob | undefined;
  readonly looking: boolean;
  readonly reading: boolean;
  readonly problem: WorkbookProblem | undefined;
  readonly deleted: boolean;
  readonly takeAddress: (address: string) => void;
  readonly takeSelection: () => void;
}

const ORDERS = ["orders"];

/** Orders that a job of this workbook reads, or others that the person names, which are found again the next time. */
export function useOrders(): OrdersHere {
  const { ranges, states } = useFollowedRanges(ORDERS);
  const { contents, reading, problem, deleted } = states.orders;
  const [kept, setKept] = useState<KeptOrders>();
  const [looking, setLooking] = useState(true);
  useEffect(() => {
    let gone = false;
    const range = ranges.of("orders");
    keptOrders()
      .then((found) => {
        if (gone || !found || range.isBegun) return;
        setKept(found);
        range.read(() => Promise.resolve(found.contents));
      })
      // Nobody asked for it: what Excel refuses is not told.
      .catch(() => undefined)
      .finally(() => !gone && setLooking(false));
    return () => {
      gone = true;
    };
  }, [ranges]);
  const data = useMemo(
    () => contents && { contents, table: ordersIn(contents, kept?.choices ?? {}) },
    [contents, kept],
  );
  const chosen = data && !kept && areOrders(data.table) ? rangeInUse(data.contents) : undefined;
  useEffect(() => {
    if (chosen !== undefined) keepChosenOrders(chosen);
  }, [chosen]);
  const take = (reader: () => Promise<RangeContents>) => {
    setKept(undefined);
    ranges.of("orders").read(reader);
  };
  return {
    range: contents ? rangeInUse(contents) : "",
    data,
    job: kept?.job,
    looking,
    reading,
    problem,
    deleted,
    takeAddress: (address) => take(() => readAddress(address)),
    takeSelection: () => take(readSelection),
  };
}
