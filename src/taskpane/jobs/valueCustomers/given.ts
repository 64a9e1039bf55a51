import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Given } from "../../job/JobData";
import type { FORM } from "./form";

/** What is read. */
export type Read = { orders: OrderTable };
export type ValueGiven = Given<Read, typeof FORM>;
