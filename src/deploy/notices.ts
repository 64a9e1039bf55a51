import type { BundledPackage } from "./BundledPackage";

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
