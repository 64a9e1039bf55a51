// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { JOBS } from "./writers";

describe.each(JOBS)("$name", (writer) => {
  test("the sheet is as the pane once it is written", async () => {
    const pane = await PaneInNode.open(await calculatedWorkbook());
    await writer.open(pane);
    const name = await pane.write();
    console.log(await pane.said(new RegExp(`^The sheet “${name}”`)));
  });
});
