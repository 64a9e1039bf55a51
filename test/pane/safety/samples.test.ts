// @vitest-environment jsdom
import { test } from "vitest";
import { PaneInNode } from "../PaneInNode";
import { JOBS } from "../writers";
import { expectSampleWholeOrNone } from "./samples";

test.each(JOBS)(
  "$name: its sample goes on a sheet of its own, all of it or none, whatever Excel refuses",
  async (job) => {
    const pane = await PaneInNode.open();
    await pane.press(new RegExp(`^${job.name}`));
    await expectSampleWholeOrNone(job, pane);
  },
);
