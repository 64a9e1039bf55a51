/** The words for orders that outgrow a sheet. */
export const warehouse = {
  summary: "My orders don’t fit in a sheet",
  about:
    "Excel holds about a million rows. Where your orders are kept in a database, let it sum them up: this query makes thousands of rows out of millions of orders. Put the names of your table and its columns in its first lines, and paste its result in a sheet.",
  dialect: "Database",
  sql: "Query",
  here: "Your table and its columns stand here:",
  withValues: "Order values too (many more rows)",
  formula: "Then =WORTH.ORDERSUMMARYMODEL(A:A,B:B,C:C,,D:D) fits the model.",
  formulaWithValues: "Then =WORTH.ORDERSUMMARYMODEL(A:A,B:B,C:C,D:D,E:E) fits the model.",
  copy: "Copy",
  copied: "Copied",
  notCopied: "Select the query and copy it with Ctrl+C.",
};
