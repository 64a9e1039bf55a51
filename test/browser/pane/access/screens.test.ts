import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { faults } from "./faults";
import { TOURS } from "./screens";
import { VisitedPane } from "./VisitedPane";

afterEach(closePreviews);

test.each(Object.entries(TOURS))(
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
