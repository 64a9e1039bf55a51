import type { StatementGroup } from "./Group";

/** As long as what is to be done next can be. */
export function longestNext({ groups }: { readonly groups: readonly StatementGroup[] }): string {
  return groups.reduce((longest, { next }) => (next.length > longest.length ? next : longest), "");
}
