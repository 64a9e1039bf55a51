/** A question that a job has a database asked, as it is offered. */
export interface WarehouseQuery {
  readonly id: string;
  readonly title: string;
  /** What it gives, and what to do with that. */
  readonly about: string;
  /** The query, or why there is none yet. */
  readonly sql: string | { readonly missing: string };
}
