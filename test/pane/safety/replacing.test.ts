// @vitest-environment jsdom
import { test } from "vitest";
import { PaneInNode } from "../PaneInNode";
import { REPLACING } from "../writers";
import { expectReplacedOrKept } from "./replacing";

test.each(REPLACING)(
  "$name: the earlier sheet stays or the new one takes its place, whichever answer of Excel's is lost",
  async (writer) => {
    const pane = await PaneInNode.open();
    await writer.open(pane);
    await expectReplacedOrKept(writer, pane);
  },
);
