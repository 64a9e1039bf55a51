import { execFileSync, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { debianPackage } from "./debianPackage";

const root = path.join(import.meta.dirname, "../..");
/** Where what the engines need is installed; git does not see it. */
export const ENGINES = path.join(root, ".engines");
const VENV = path.join(ENGINES, "python");
const PYTHON = path.join(VENV, "bin/python");

/** The packages from PyPI, in exact versions, as everything else here. */
const PACKAGES = { pyspark: "4.3.0", sqlglot: "30.30.0" } as const;
export type PythonPackage = keyof typeof PACKAGES;

/** Whether a package is there, in whatever version was installed. */
export function hasPackage(name: PythonPackage): boolean {
  if (!existsSync(PYTHON)) return false;
  try {
    execFileSync(PYTHON, ["-c", `import importlib.util as u, sys; sys.exit(u.find_spec("${name}") is None)`], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

/** Installs a package into a room of its own. Throws where there is no Python, no network or no such package. */
export function installPackage(name: PythonPackage): void {
  if (!existsSync(PYTHON)) makeRoom();
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `${name}==${PACKAGES[name]}`];
  execFileSync(PYTHON, install, { stdio: "pipe", timeout: 600_000 });
}

/** Debian's Python comes without what makes such rooms. */
function makeRoom(): void {
  const make = () => execFileSync("python3", ["-m", "venv", VENV], { stdio: "pipe" });
  try {
    make();
  } catch {
    rmSync(VENV, { recursive: true, force: true });
    debianPackage("python3-venv");
    make();
  }
}

/** A Python program that answers each line of JSON with one. */
export interface Conversation {
  /** What it said when it was ready. */
  readonly greeting: Readonly<Record<string, unknown>>;
  ask(question: object): Promise<Readonly<Record<string, unknown>>>;
  end(): Promise<void>;
}

/** Starts a program of this folder, and waits until it is ready. */
export async function converse(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Conversation> {
  const child = spawn(PYTHON, [path.join(import.meta.dirname, program), ...args], {
    stdio: "pipe",
    env: { ...process.env, ...env },
  });
  let complaints = "";
  child.stdin.on("error", () => undefined);
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints = (complaints + text).slice(-4000)));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
    if (done) throw new Error(`${program} ended: ${complaints}`);
    return JSON.parse(value) as Readonly<Record<string, unknown>>;
  };
  return {
    greeting: await next(),
    ask: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const answer = await next();
      if (typeof answer.error === "string") throw new Error(answer.error);
      return answer;
    },
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
