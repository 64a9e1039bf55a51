import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Filling, Given } from "../../job/JobData";
import type { Subscriptions } from "./contracts/subscriptions";
import type { SummedUp } from "./summaries/valueOfSummaries";
import type { ValueTable } from "./customerTable";
import type { FORM } from "./form";
import type { Valuation } from "./valuation";

/** What is read. */
export type Read = { orders: ValueTable };
export type ValueFilling = Filling<Read, typeof FORM>;

/** What an answer about orders rests on. */
export type ValueGiven = Given<{ orders: OrderTable }, typeof FORM>;

/** What customers are worth: by their orders, by their contracts, or by what a database summed up of them. */
export type Valued =
  | { readonly orders: Valuation; readonly contracts?: undefined; readonly summaries?: undefined }
  | { readonly contracts: Subscriptions; readonly orders?: undefined; readonly summaries?: undefined }
  | { readonly summaries: SummedUp; readonly orders?: undefined; readonly contracts?: undefined };
