import { PERIODS } from "../../../core/customers/period";
import { choice, number, share, type SettledOf } from "../../job/form";
import { costEntries } from "../../orders/cost";
import { KNOWN_TO } from "./ahead/startOf";
import { BRIDGE_BY, type BridgeBy } from "./bridge/parting";

/** What the value of customers rests on. */
export const FORM = {
  ...costEntries(),
  highValueShare: share({ above: 0, to: 1 }, { usual: 0.1 }),
  costOfMoney: share({ from: 0, to: 10 }, { usual: 0.1 }),
  forecastDays: number({ from: 1, to: 3650 }, { usual: 365 }),
  /** For who is likely to order soon, and who slips away. */
  soonDays: number({ from: 1, to: 365 }, { usual: 30 }),
  knownTo: choice(KNOWN_TO, { usual: "lastDay" }),
  /** By what customers are parted to see why some are worth less; by the first that the orders tell where left out. */
  bridgeBy: choice(BRIDGE_BY),
  bridgeDays: number(
    { from: 7, to: 3650, isWhole: true },
    { asked: (draft: { readonly bridgeBy?: BridgeBy | undefined }) => draft.bridgeBy !== "source" },
  ),
  /** A campaign to all customers or to the best; nothing is said of one as long as its cost or its answers are not known. */
  contactCost: number({ from: 0 }),
  campaignCost: number({ from: 0 }),
  answerShare: share({ above: 0, to: 1 }),
  /** What their orders tell where it is left out. */
  bestAnswerShare: share({ above: 0, to: 1 }),
  /** Of contracts: how often they are renewed, where the table does not tell; what their ends show where left out. */
  renewed: choice(PERIODS),
  /** What a column says on average where it is left out. */
  price: number({ above: 0 }),
  servingShare: share({ from: 0, to: 1 }),
  loyalYears: number({ above: 0, to: 50 }, { usual: 3 }),
};

export type ValueDraft = SettledOf<typeof FORM>;
export type FieldName = keyof typeof FORM;
