import type { DAY_KINDS, TypedName } from "./WarehouseNames";

/** A field: what it is called, and why it is asked. */
interface NameWords {
  readonly label: string;
  readonly why?: string;
}

/** The words for orders that outgrow a sheet. */
export const warehouseWords = {
  summary: "My orders don’t fit in a sheet",
  about:
    "Leave them in your database: the queries below work there, and only their results come here. Say once what your table and its columns are called; that is kept in this workbook.",
  dialect: "Database",
  dialectWhy: "Databricks speaks Spark SQL, Fabric what SQL Server does.",
  names: {
    table: {
      label: "Table of orders",
      why: "With its schema where it has one. Where it also holds orders that were never paid, a view of those that were.",
    },
    customer: { label: "Column of the customer" },
    day: { label: "Column of the day" },
    amount: { label: "Column of the amount", why: "In one currency; below 0 it is a refund." },
    cost: { label: "Column of the fulfilment cost", why: "Blank where there is none." },
    zone: {
      label: "Time zone of your days",
      why: "By the name that your database has for it; SQL Server names them as Windows does.",
    },
    needsTable: {
      label: "Table of needs",
      why: "A row a customer, with columns called as those of your survey.",
    },
    needsCustomer: { label: "Its column of the customer" },
  } satisfies Record<TypedName, NameWords> as Record<TypedName, NameWords>,
  dayKind: {
    label: "The days are",
    options: {
      date: "dates",
      instant: "moments that know their time zone",
      utc: "moments in UTC, without a time zone",
    } satisfies Record<(typeof DAY_KINDS)[number], string> as Record<(typeof DAY_KINDS)[number], string>,
  },
  stretch: {
    label: "Customers are told apart by the",
    why: "Longer stretches give fewer rows. Where it was tried, weeks moved a forecast by less than 0.1%, 28 days by less than 1%.",
    options: { day: "day", week: "week", month: "28 days" },
  },
  here: "Your table and its columns stand here:",
  sql: "Query",
  copy: "Copy the query",
  copied: "Copied. Run it in your database.",
  notCopied: "Select the query and copy it with Ctrl+C.",
  /** What a query takes off. */
  costs: {
    column: (name: string) => `Fulfilment costs are those of the column ${name}.`,
    amount: (each: string) => `Fulfilment costs are ${each} an order, as you said for this job.`,
    share: (share: string) => `Fulfilment costs are ${share} of what was paid, as you said for this job.`,
    none: "No fulfilment costs are taken off. Name their column above where there is one.",
  },
  missing: {
    names: "Fill in the table and its columns of customers and days above, and the query stands here.",
    amount: "Fill in the column of the amount above, and the query stands here.",
    zone: "Fill in the time zone above, and the query stands here.",
  },
  queries: {
    customersAndValue: {
      title: "Every customer, with value, tier and RFM group",
      about:
        "A row a customer, the most valuable first, with the figures of CUSTOMERTABLE, VALUETIER and RFM. Make a table of it in your database.",
    },
    cohorts: {
      title: "Cohorts by month",
      about: "What customers who first ordered in the same month brought since, month by month, as of COHORTS.",
    },
    flow: {
      title: "Customers won, back and lost by quarter",
      about: "How many customers each quarter began with, won, got back and lost, as of CUSTOMERFLOW.",
    },
  },
};

export type WarehouseWords = typeof warehouseWords;
