import { fieldViews, type FieldView } from "../../../job/FieldView";
import type { Says } from "../../../says/Says";
import { FORM } from "../form";
import type { ValueFilling } from "../given";
import type { ValueWords } from "../words.en";
import { partingOf, partingsOf } from "./parting";

/** By what customers are parted, of what the orders tell, and over how many days those of a time are compared. */
export function bridgeFields({ read, draft }: ValueFilling, says: Says<ValueWords>): FieldView[] {
  const orders = read.orders?.table.orders;
  if (!orders) return [];
  const partings = partingsOf(orders.orders);
  const { by, days } = partingOf(draft, partings);
  const { number, choice } = fieldViews(FORM, draft, says);
  const [usual, ...others] = choice("bridgeBy", partings).options;
  // The first counts as long as nothing is chosen: it is no assumption that anybody made.
  const options = [{ ...usual, value: "" }, ...others];
  const chosen = { ...choice("bridgeBy", partings), options, value: by === partings[0] ? "" : by };
  if (days === undefined) return [chosen];
  const taken = draft.bridgeDays === undefined ? says.words.bridge.daysTaken(says.numbers.count(days)) : undefined;
  return [chosen, { ...number("bridgeDays"), instead: taken }];
}
