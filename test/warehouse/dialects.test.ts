import { expect, test } from "vitest";
import { DIALECTS, identifier } from "../../src/warehouse/dialects";
import { tableName } from "../../src/warehouse/orderRows";
import { earningsOfKeywords } from "../../src/warehouse/questions/keywords";
import { sumUpOrders } from "../../src/warehouse/questions/sumUpOrders";

test("a name stands in quotes only where it needs them: in some databases they change which name it is", () => {
  for (const dialect of DIALECTS) expect(identifier(dialect, "order_date")).toBe("order_date");
  expect(identifier("Snowflake", "ORDER_DATE")).toBe("ORDER_DATE");
  expect(identifier("PostgreSQL", "OrderDate")).toBe('"OrderDate"');
  expect(identifier("SQL Server", "OrderDate")).toBe("OrderDate");
  for (const reserved of ["order", "User", "GROUP", "date"]) {
    for (const dialect of DIALECTS) expect(identifier(dialect, reserved), dialect).not.toBe(reserved);
  }
});

test("quotes in a name are no way out of it", () => {
  const name = `a"b\`c]d'e\\`;
  expect(Object.fromEntries(DIALECTS.map((dialect) => [dialect, identifier(dialect, name)]))).toEqual({
    DuckDB: `"a""b\`c]d'e\\"`,
    PostgreSQL: `"a""b\`c]d'e\\"`,
    Redshift: `"a""b\`c]d'e\\"`,
    "Spark SQL": `\`a"b\`\`c]d'e\\\``,
    BigQuery: `\`a"b\\\`c]d'e\\\\\``,
    Snowflake: `"a""b\`c]d'e\\"`,
    "SQL Server": `[a"b\`c]]d'e\\]`,
  });
});

test("a table has its schema, and a name with a dot in it is given by itself", () => {
  expect(tableName("DuckDB", "shop.orders")).toBe("shop.orders");
  expect(tableName("SQL Server", "Shop.dbo.Order Lines")).toBe("Shop.dbo.[Order Lines]");
  expect(tableName("BigQuery", "my-project.shop.orders")).toBe("`my-project`.shop.orders");
  expect(tableName("PostgreSQL", ["shop", "orders.2024"])).toBe('shop."orders.2024"');
});

test("every query says at its head what it gives, and that of keywords what it cannot", () => {
  const orders = { table: "orders", customer: "customer", day: "day" };
  const keywords = { table: "keywords", keyword: "keyword", clicks: "clicks", customers: "sales", cost: "cost" };
  for (const dialect of DIALECTS) {
    expect(sumUpOrders(dialect, orders)).toMatch(/^-- Orders summed up for WORTH.ORDERSUMMARYMODEL/);
    expect(earningsOfKeywords(dialect, keywords, { customerValue: 10, usualRate: 0.01 })).toMatch(
      /^-- .*\n-- Chance of profit and range of EPC need the beta distribution, which the database lacks/,
    );
  }
});
