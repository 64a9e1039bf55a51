import { parseArgs } from "node:util";
import { StartFailure } from "./StartFailure";

export interface StartOptions {
  /** Show the preview workbook even where Excel is installed. */
  readonly preview: boolean;
  /** Rebuild when a source file changes. */
  readonly watch: boolean;
  /** The port of the preview's server, on localhost. */
  readonly port: number;
}

const DEFAULT_PORT = 3443;
const USAGE = "Use: npm start -- [--preview] [--port 3443] [--no-watch]";

/** Reads the command line of `npm start` and `npm run preview`. */
export function startOptions(args: readonly string[]): StartOptions {
  const { preview, "no-watch": once, port = String(DEFAULT_PORT) } = read(args);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number < 1 || number > 65_535) {
    throw new StartFailure(`--port ${port} is not a port: give a whole number from 1 to 65535. ${USAGE}`);
  }
  return { preview: preview === true, watch: once !== true, port: number };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { preview: { type: "boolean" }, "no-watch": { type: "boolean" }, port: { type: "string" } },
    }).values;
  } catch (error) {
    throw new StartFailure(`${(error as Error).message}. ${USAGE}`);
  }
}
