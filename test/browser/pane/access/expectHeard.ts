import { expect } from "vitest";
import type { HeardPage } from "./HeardPage";

/** A job with its answer is heard in four steps, with a name for everything in them. */
export function expectHeard(page: HeardPage, job: string, parts: readonly string[]): void {
  expect(page.headings().filter((heading) => !heading.startsWith("3"))).toEqual([
    `1 ${job}`,
    "2 Data",
    "2 Assumptions",
    "2 Answer",
    "2 Write to sheet",
  ]);
  expect(page.headingsIn("region Answer")).toEqual(parts);
  expect(page.of("region").map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Data", "Assumptions", "Answer", "Write to sheet"]),
  );

  const names = page.fields().map(({ name }) => name);
  expect(names.filter((name) => name === "")).toEqual([]);
  expect(names).toEqual([...new Set(names)]);
  // A choice in a group is told by the group; every other field says why it matters, or what it stands for.
  const alone = page.of("textbox", "combobox", "searchbox");
  expect(alone.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
  const grouped = page.of("radio", "checkbox");
  expect(grouped.filter(({ inside }) => !inside.some((each) => /^(radio)?group \S/.test(each)))).toEqual([]);

  for (const table of page.of("table")) {
    expect(table.name).not.toBe("");
    const within = (role: string) => page.of(role).filter(({ inside }) => inside.includes(`table ${table.name}`));
    expect(within("columnheader").length, table.name).toBeGreaterThan(1);
    expect(within("rowheader").length, table.name).toBeGreaterThan(0);
  }
  for (const { name } of page.of("image")) expect(name).toMatch(/\d/);
}
