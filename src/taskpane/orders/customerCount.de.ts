/** So viele Kunden, in Worten; die Zahl, wie sie dasteht. */
export const customerCount = (customers: string) => (customers === "1" ? "1 Kunde" : `${customers} Kunden`);
