import type { OrderLine } from "./orderLines";

/** The statuses whose meaning is not known here, the commonest first: the person has to see that their orders count. */
export function unknownStatuses(lines: readonly OrderLine[]): string[] {
  const counts = new Map<string, number>();
  for (const { standing, status } of lines) {
    if (standing === "unknown") counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([status]) => status);
}
