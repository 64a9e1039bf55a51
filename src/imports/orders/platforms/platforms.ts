import type { OrderKind } from "../OrderTable";
import { AMAZON } from "./amazon";
import { BIGCOMMERCE } from "./bigcommerce";
import { ETSY } from "./etsy";
import { MAGENTO } from "./magento";
import { PAYPAL } from "./paypal";
import type { Platform } from "./Platform";
import { QUICKBOOKS } from "./quickbooks";
import { SHOPIFY } from "./shopify";
import { SQUARE } from "./square";
import { STRIPE } from "./stripe";
import { WOOCOMMERCE } from "./woocommerce";

/** All that are known; a table with the signs of several is the first's. */
export const PLATFORMS: Readonly<Record<Exclude<OrderKind, "orders">, Platform>> = {
  shopify: SHOPIFY,
  woocommerce: WOOCOMMERCE,
  magento: MAGENTO,
  amazon: AMAZON,
  etsy: ETSY,
  bigcommerce: BIGCOMMERCE,
  paypal: PAYPAL,
  square: SQUARE,
  stripe: STRIPE,
  quickbooks: QUICKBOOKS,
};
