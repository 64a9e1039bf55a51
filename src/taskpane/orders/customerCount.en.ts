/** So many customers, in words; the number as it is shown. */
export const customerCount = (customers: string) => (customers === "1" ? "1 customer" : `${customers} customers`);
