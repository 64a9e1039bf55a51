/** Statements that belong together, with one score: a component of what is done with customer data, or a stage. */
export interface StatementGroup {
  readonly name: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** What to do next where it is weak, or what it asks of those who are not there yet. */
  readonly next: string;
  readonly statements: readonly string[];
}
