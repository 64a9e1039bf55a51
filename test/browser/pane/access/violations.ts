import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Preview } from "../../Preview";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in the pane: the rule, and where it is broken. Left out are the two empty elements by which Fluent UI
 * notices that the focus comes in or goes out; they pass it on at once, so that nobody ever stands on them.
 * @param rules the rules to look at, all where left out
 * @param within what to look at by a selector, all of the pane where left out
 */
export async function violations(
  preview: Preview,
  { rules, within }: { readonly rules?: readonly string[]; readonly within?: string } = {},
): Promise<string[]> {
  // A colour on its way to another one would be judged as it is halfway.
  await preview.page.emulateMedia({ reducedMotion: "reduce" });
  // The page's policy forbids scripts of others; a test may run code in it all the same.
  if (!(await preview.pane.evaluate(() => "axe" in window))) await preview.pane.evaluate(AXE);
  // Telling of everything that is right takes longer than looking for what is wrong.
  const only = JSON.stringify({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
  const { violations } = await preview.pane.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ include: within, exclude: "[data-tabster-dummy]" })}, ${only})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
