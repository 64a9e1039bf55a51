import type { ReactElement } from "react";
import { DivergingBars } from "../../../charts/DivergingBars";
import type { BridgeView } from "./answer";

/** What each cause makes of a difference: to the right what it adds, to the left what it takes away. */
export function BridgeBars({ view }: { readonly view: BridgeView }): ReactElement {
  return <DivergingBars {...view} />;
}
