import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { faults } from "./faults";
import { TOURS } from "./screens";
import { VisitedPane } from "./VisitedPane";

/** Goes on every other tour through the pane, so that two files of tests can share them, and looks at every screen. */
export function testScreens(first: 0 | 1): void {
  afterEach(closePreviews);
  test.each(Object.entries(TOURS).filter((_, i) => i % 2 === first))(
    "%s: every screen can be read and used in every look, at every width, and nothing moves",
    async (_, screens) => {
      const preview = await openPreview("", { reducedMotion: "reduce" });
      const pane = new VisitedPane(preview);
      const found: Record<string, string[]> = {};
      for (const [name, way] of screens) {
        await way(pane);
        found[name] = await faults(preview);
      }
      expect(found).toEqual(Object.fromEntries(screens.map(([name]) => [name, []])));
    },
  );
}
