import { parseArgs } from "node:util";
import { OPENINGS, type Opening } from "./openedCell";
import { ReadFailure } from "./ReadFailure";

/** What a person wants to do with a file. */
export const TASKS = ["keywords", "channels", "orders", "needs"] as const;
export type Task = (typeof TASKS)[number];

export interface ReadOptions {
  readonly file: string;
  readonly task: Task;
  readonly opened: Opening;
  /** By role the heading or the letter of a column, "" for none; several for the needs of a survey. */
  readonly chosen: readonly (readonly [role: string, heading: string])[];
  /** By what is asked, the answer. */
  readonly answers: Readonly<Record<string, string>>;
}

const USAGE =
  "Use: npm run -s read -- FILE --job keywords|channels|orders|needs [--opened en|de|text] [--choose role=Heading] [--answer about=value]";

/** Reads the command line of `npm run read`. */
export function readOptions(args: readonly string[]): ReadOptions {
  const { values, positionals } = parsed(args);
  const task = TASKS.find((one) => one === values.job);
  if (positionals.length !== 1 || !task) throw new ReadFailure(USAGE);
  const opened = OPENINGS.find((one) => one === (values.opened ?? "en"));
  if (!opened) throw new ReadFailure(`--opened ${values.opened} is not known: en, de and text are. ${USAGE}`);
  return {
    file: positionals[0],
    task,
    opened,
    chosen: (values.choose ?? []).map(pair),
    answers: Object.fromEntries((values.answer ?? []).map(pair)),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        job: { type: "string" },
        opened: { type: "string" },
        choose: { type: "string", multiple: true },
        answer: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw new ReadFailure(`${(error as Error).message}. ${USAGE}`);
  }
}

function pair(given: string): readonly [string, string] {
  const at = given.indexOf("=");
  if (at < 1) throw new ReadFailure(`${given} lacks a "=" between what is asked and the answer. ${USAGE}`);
  return [given.slice(0, at), given.slice(at + 1)];
}
