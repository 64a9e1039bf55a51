// @vitest-environment jsdom
import { expect, test } from "vitest";
import { PaneInNode } from "../PaneInNode";
import { PERIODS_WRITER, WRITERS } from "../writers";
import { expectAllOrNone, expectTakenAwayInTheEnd, expectToldOfRemains } from "./refusals";
import { show } from "./workbook";

test.each([...WRITERS, PERIODS_WRITER])(
  "$name: all is written or nothing, whichever step Excel refuses halfway",
  async (writer) => {
    const pane = await PaneInNode.open();
    await writer.open(pane);
    await show(pane.workbook, writer);
    await expectAllOrNone(writer, pane);
    await expectTakenAwayInTheEnd(writer, pane);
    await expectToldOfRemains(writer, pane);
    expect(await pane.workbook.sheetNames()).toContain(writer.sheet);
  },
);
