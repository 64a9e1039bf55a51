import path from "node:path";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A package of which something stands in a bundle, with what its makers ask for. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it, by the SPDX list. */
  readonly licence: string;
  readonly text: string;
}

const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** The folders of the packages that files belong to, each once; a project's own files belong to none. */
export function packageFolders(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => IN_PACKAGE.exec(file)?.[0] ?? []))];
}

/**
 * Reads what a package says of itself.
 *
 * @param folder where the package is installed
 * @param texts where the licence texts stand of packages that come without one, by the package's name with `+` for `/`
 * @throws Error where there is no licence text: the add-in may not be handed on without it
 */
export function readPackage(folder: string, texts: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const own = readdirSync(folder).find((file) => LICENCE_FILE.test(file));
  const file = own ? path.join(folder, own) : path.join(texts, `${name.replace("/", "+")}.txt`);
  if (!existsSync(file)) {
    throw new Error(`${name} ${version} stands in the bundles and has no licence text: put its makers' into ${file}`);
  }
  return { name, version, licence: license ?? "none named", text: readFileSync(file, "utf8").trim() };
}

const RULE = "-".repeat(80);

/** The text that goes with the add-in: every package that stands in its scripts, with its licence as its makers wrote it. */
export function notices(packages: readonly BundledPackage[]): string {
  const sorted = [...packages].sort((one, other) => (one.name < other.name ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n${RULE}\n\n${text}\n`,
  );
  return [
    "Worth's own licence is in LICENSE. Parts of these packages stand in its scripts, each under the licence below its name.\n",
    ...parts,
  ].join("\n");
}
