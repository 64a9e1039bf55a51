/** Something that must come to an end soon, and what was wrong with what it gave. */
export interface TimedCase {
  readonly name: string;
  readonly run: () => string | undefined;
}

/** What a worker is told: the module whose `cases` it runs, from which on, and how many milliseconds each may take. */
export interface Task {
  readonly file: string;
  readonly first: number;
  readonly limit: number;
}

/** What a worker tells of a case. */
export interface Report {
  readonly at: number;
  readonly name: string;
  readonly step: "begins" | "wrong" | "done";
  readonly wrong?: string;
}
