import { useEffect, useMemo, useRef } from "react";
import { readAddress, readSelection } from "../../workbook/readRange";
import { rangeInUse } from "../workbookState/rangeInUse";
import { useRange, type RangeState } from "../workbookState/useRange";
import type { OrderChoices } from "./orderChoices";
import { valueOfOrders, type ValueOfOrders } from "./valueOfOrders";

export interface OrdersState extends Pick<RangeState, "contents" | "problem" | "reading" | "deleted" | "reread"> {
  /** Undefined as long as no orders were read. */
  readonly value?: ValueOfOrders;
  readonly choices: OrderChoices;
  readonly choose: (change: OrderChoices) => void;
  readonly takeAddress: (address: string) => void;
  readonly takeSelection: () => void;
}

/**
 * The orders that a customer's value is taken from: read, and read again whenever one of them changes.
 *
 * @param wanted whether the person wants the value from orders; before that nothing is read
 */
export function useOrders(choices: OrderChoices, keep: (choices: OrderChoices) => void, wanted: boolean): OrdersState {
  const range = useRange();
  const { contents, read } = range;
  const value = useMemo(() => contents && valueOfOrders(contents, choices), [contents, choices]);

  const begun = useRef(false);
  useEffect(() => {
    const { range: kept } = choices;
    if (begun.current || !wanted || kept === undefined) return;
    begun.current = true;
    read(() => readAddress(kept));
  });
  const inUse = contents && rangeInUse(contents);
  useEffect(() => {
    if (inUse !== undefined && inUse !== choices.range) keep({ ...choices, range: inUse });
  });

  // What was decided about the columns of one range means nothing for the next.
  const take = (reader: typeof readSelection) => {
    begun.current = true;
    keep({ range: choices.range });
    read(reader);
  };
  return {
    ...range,
    value,
    choices,
    choose: (change) => keep({ ...choices, ...change }),
    takeAddress: (address) => take(() => readAddress(address)),
    takeSelection: () => take(readSelection),
  };
}
