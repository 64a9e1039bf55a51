import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack, { type Configuration, type MultiCompiler, type MultiStats } from "webpack";
import { StartFailure } from "./StartFailure";

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The parts of webpack.config.js, by the names they have there. */
export type BuiltPart = "addin" | "preview";

/** Builds the named parts once. */
export async function build(parts: readonly BuiltPart[]): Promise<void> {
  const compiler = await compilerOf(parts, "production");
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    compiler.run((error, stats) => (stats ? resolve(stats) : reject(failure(error))));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new StartFailure(buildErrors(stats));
}

/**
 * Builds the named parts, then again whenever a source file changes. Resolves after the first build; of a later one
 * `onBuilt` is told the errors, or null, and the watch goes on.
 */
export async function buildAndWatch(
  parts: readonly BuiltPart[],
  onBuilt: (errors: string | null) => void,
): Promise<void> {
  const compiler = await compilerOf(parts, "production");
  await new Promise<void>((resolve, reject) => {
    let isFirst = true;
    compiler.watch({ aggregateTimeout: 300 }, (error, stats) => {
      const errors = stats ? (stats.hasErrors() ? buildErrors(stats) : null) : failure(error).message;
      if (!isFirst) onBuilt(errors);
      else if (errors === null) resolve();
      else reject(new StartFailure(errors));
      isFirst = false;
    });
  });
}

/** The compiler of the named parts, as webpack.config.js has them. */
export async function compilerOf(
  parts: readonly BuiltPart[],
  mode: "production" | "development",
): Promise<MultiCompiler> {
  const { default: configure } = (await import(pathToFileURL(path.join(PROJECT, "webpack.config.js")).href)) as {
    default: (env: Record<string, string>, argv: { mode: string }) => Configuration[];
  };
  const configurations = configure({}, { mode }).filter(({ name }) => parts.some((part) => part === name));
  return webpack(configurations.map((configuration) => ({ ...configuration, context: PROJECT })));
}

function buildErrors(stats: MultiStats): string {
  const { errors = [] } = stats.toJson({ all: false, errors: true });
  const told = errors.slice(0, 5).map(({ moduleName, message }) => [moduleName, message].filter(Boolean).join(": "));
  const many = errors.length === 1 ? "an error; mend it" : `${errors.length} errors; mend them`;
  return `The build has ${many} and start again.\n\n${told.join("\n\n")}`;
}

function failure(error: unknown): StartFailure {
  return new StartFailure(error instanceof Error ? error.message : "webpack stopped without saying why.");
}
