/**
 * Earnings per click.
 * @customfunction EPC
 * @param customerValue Money per customer.
 * @param conversionRate Customers per click, 0 to 1.
 * @returns Money per click.
 */
export function EPC(customerValue: any[][], conversionRate: any[][]): any[][] {
  return [[Number(customerValue[0][0]) * Number(conversionRate[0][0])]];
}
