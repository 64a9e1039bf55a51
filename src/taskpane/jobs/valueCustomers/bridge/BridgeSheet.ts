import type { ValueSheet } from "../ValueSheet";
import { CAUSES, type Cause, type ToldBridge } from "./bridge";

/** Group, Customers, Average value and Difference stand before the causes. */
export const BEFORE_CAUSES = 4;

/** What the parts of this sheet have in common. */
export interface BridgeSheet extends ValueSheet {
  readonly bridge: ToldBridge;
  /** Of the columns that are seen, the first of which holds labels, in points. */
  readonly widths: readonly number[];
}

/** The causes that the orders tell, each with its column in the answer of the function. */
export function toldCauses({ bridge }: BridgeSheet): readonly { readonly cause: Cause; readonly column: number }[] {
  const told = CAUSES.filter((cause) => bridge.least[cause] !== undefined);
  return told.map((cause, i) => ({ cause, column: BEFORE_CAUSES + 1 + i }));
}
