import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack, { type Configuration, type MultiCompiler, type MultiStats } from "webpack";
import { StartFailure } from "./StartFailure";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The parts of webpack.config.js, by the names they have there. */
export type Part = "addin" | "preview";

/** Builds the named parts once. */
export async function build(parts: readonly Part[], env: Record<string, string> = {}): Promise<void> {
  const compiler = await compilerOf(parts, env);
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    compiler.run((error, stats) => (stats ? resolve(stats) : reject(asError(error))));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new StartFailure(buildErrors(stats));
}

/**
 * Builds the named parts, then again whenever a source file changes. Resolves after the first build; a later build that
 * fails is told to `onBuilt` and the watch goes on.
 */
export async function buildAndWatch(
  parts: readonly Part[],
  onBuilt: (errors: string | null) => void,
): Promise<() => void> {
  const compiler = await compilerOf(parts, {});
  return new Promise((resolve, reject) => {
    let first = true;
    const watching = compiler.watch({ aggregateTimeout: 300 }, (error, stats) => {
      const errors = stats ? (stats.hasErrors() ? buildErrors(stats) : null) : asError(error).message;
      if (!first) return onBuilt(errors);
      first = false;
      if (errors === null) return resolve(() => watching?.close(() => undefined));
      watching?.close(() => undefined);
      reject(new StartFailure(errors));
    });
  });
}

async function compilerOf(parts: readonly Part[], env: Record<string, string>): Promise<MultiCompiler> {
  const { default: configure } = (await import(pathToFileURL(path.join(root, "webpack.config.js")).href)) as {
    default: (env: Record<string, string>, argv: { mode?: string }) => Configuration[];
  };
  const configurations = configure(env, {}).filter(({ name }) => parts.some((part) => part === name));
  return webpack(configurations.map((configuration) => ({ ...configuration, context: root })));
}

function buildErrors(stats: MultiStats): string {
  const { errors = [] } = stats.toJson({ all: false, errors: true });
  const told = errors.slice(0, 5).map(({ moduleName, message }) => [moduleName, message].filter(Boolean).join(": "));
  return `The build has ${errors.length} error(s); mend them and start again.\n\n${told.join("\n\n")}`;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error("webpack stopped without saying why");
}
