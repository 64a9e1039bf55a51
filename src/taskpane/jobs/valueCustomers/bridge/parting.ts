import type { Order } from "../../../../imports/orders/OrderTable";

/** What customers can be parted by: what is said of their first order, or when it was. */
export const BRIDGE_BY = ["source", "campaign", "quarter", "month"] as const;
export type BridgeBy = (typeof BRIDGE_BY)[number];

/** Of how many days after their first order customers are compared, where nobody says otherwise. */
const USUAL_DAYS = 90;

/** What the form says of it. */
interface BridgeDraft {
  readonly bridgeBy?: BridgeBy | undefined;
  readonly bridgeDays?: number | undefined;
}

/** How customers are parted, and over which of their days they are compared. */
export interface Parting {
  readonly by: BridgeBy;
  /** After the first order, of customers who have been there so long; all that they did where undefined. */
  readonly days: number | undefined;
}

/** What these orders can part their customers by: of dates all of them know. */
export function partingsOf(orders: readonly Pick<Order, "source" | "campaign">[]): BridgeBy[] {
  const told = (["source", "campaign"] as const).filter((name) => orders.some((order) => order[name]));
  return BRIDGE_BY.filter((by) => by === "quarter" || by === "month" || told.includes(by));
}

/**
 * What was chosen, or else the first that there is. A campaign and a month have their time: whoever came by one of them lately
 * would seem worth less for it, and is compared at one age. Sources are there all the time.
 */
export function partingOf({ bridgeBy, bridgeDays }: BridgeDraft, partings: readonly BridgeBy[]): Parting {
  const by = partings.find((one) => one === bridgeBy) ?? partings[0];
  return { by, days: by === "source" ? undefined : (bridgeDays ?? USUAL_DAYS) };
}

/** Whether groups are known by their first day, and not by a name. */
export function isByTime(by: BridgeBy): by is "quarter" | "month" {
  return by === "quarter" || by === "month";
}
