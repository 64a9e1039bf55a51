import { customerCount } from "../../orders/customerCount.de";

/** That customers fall into parts by what is theirs: "80 Kunden gliedern sich nach ihren". */
export const divided = (customers: string) =>
  `${customerCount(customers)} ${customers === "1" ? "gliedert sich nach seinen" : "gliedern sich nach ihren"}`;
