import { expect } from "vitest";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { cellAddress } from "../../../src/workbook/a1";
import type { TestPane } from "../TestPane";
import type { Writer } from "../writers";
import { forgetNames, givenNames, nameOwnCell } from "./names";
import { outcome, pressed } from "./outcome";
import { ADDS, FILLS } from "./steps";
import { change, contentOf, deleteSheet, expectOnlyWritten, expectUntouched, snapshot, takeAway } from "./workbook";

/** Something that happens to a write, from the press of its button to what is said, and how all of it is made good again. */
export interface Mishap {
  readonly name: string;
  /** Whether it can happen to this write; to any where this is left out. */
  readonly concerns?: (writer: Writer) => boolean;
  readonly happens: (writer: Writer, pane: TestPane) => Promise<void>;
}

/** Presses the button, holds a step, counted from the one that adds the sheet, and gives what is said in the end. */
async function heldAt(step: number, writer: Writer, pane: TestPane, meanwhile: () => Promise<void>): Promise<string> {
  const { workbook } = pane;
  await workbook.interrupt({ batch: step, fromSheet: true, holds: true });
  await pane.press(writer.button);
  await workbook.held();
  await meanwhile();
  await workbook.release();
  return outcome(pane, writer);
}

/** A write that must leave everything as it is, but for what the person did meanwhile. */
async function refused(writer: Writer, says: RegExp, press: () => Promise<string>): Promise<void> {
  const said = await press();
  expect(said).toMatch(says);
  expect(said).not.toMatch(writer.written);
}

/** A write that must add its sheet and change nothing else; the sheet is taken away again. */
async function written(writer: Writer, pane: TestPane, sheet: string, press: () => Promise<string>): Promise<void> {
  const { workbook } = pane;
  const { source = "", beside } = writer;
  const before = await snapshot(workbook);
  expect(await press()).toMatch(writer.written);
  const after = await snapshot(workbook);
  const columns = beside && { sheet: source, firstColumn: beside.firstColumn };
  expectOnlyWritten(before, after, { sheets: [sheet], beside: columns }, sheet);
  await takeAway(workbook, { ...writer, sheet });
}

const isJob = ({ source }: Writer) => source !== undefined;

export const MISHAPS: readonly Mishap[] = [
  {
    name: "the workbook is protected",
    async happens(writer, pane) {
      const { workbook } = pane;
      await change(workbook, "protectWorkbook");
      const before = await snapshot(workbook);
      await refused(writer, /protected\. Take the protection off/, () => pressed(pane, writer));
      expectUntouched(before, await snapshot(workbook), "protected");
      await change(workbook, "unprotectWorkbook");
    },
  },
  {
    name: "the sheet with the data is protected",
    concerns: isJob,
    async happens(writer, pane) {
      const { workbook } = pane;
      const { source = "", beside, sheet } = writer;
      await change(workbook, "protect", source);
      const before = await snapshot(workbook);
      if (beside) {
        await refused(writer, /protected\. Take the protection off/, () => pressed(pane, writer));
        expectUntouched(before, await snapshot(workbook), "protected data");
      } else await written(writer, pane, sheet, () => pressed(pane, writer));
      await change(workbook, "unprotect", source);
    },
  },
  {
    name: "a sheet of somebody else's has the name",
    concerns: isJob,
    async happens(writer, pane) {
      const { workbook } = pane;
      await change(workbook, "addSheet", writer.sheet);
      const before = await snapshot(workbook);
      await pane.press(writer.button);
      await pane.said(/Worth did not write it, or not all of it, and leaves it alone/);
      expect(await pane.canPress("Replace")).toBe(false);
      await pane.press("Cancel");
      expectUntouched(before, await snapshot(workbook), "cancelled");
      await written(writer, pane, `${writer.sheet} 2`, async () => {
        await pane.press(writer.button);
        await pane.press("New sheet");
        return outcome(pane, writer);
      });
      await deleteSheet(workbook, writer.sheet);
    },
  },
  {
    name: "somebody gives the name to a sheet the moment before it is added",
    async happens(writer, pane) {
      const { workbook } = pane;
      let before = await snapshot(workbook);
      await refused(writer, /Nothing was written/, () =>
        heldAt(ADDS, writer, pane, async () => {
          await change(workbook, "addSheet", writer.sheet);
          before = await snapshot(workbook);
        }),
      );
      expectUntouched(before, await snapshot(workbook), "the name is taken");
      await deleteSheet(workbook, writer.sheet);
    },
  },
  {
    name: "somebody deletes the sheet while it is filled",
    async happens(writer, pane) {
      const { workbook } = pane;
      const before = await snapshot(workbook);
      await refused(writer, /Nothing was written/, () =>
        heldAt(FILLS + 1, writer, pane, () => deleteSheet(workbook, writer.sheet)),
      );
      expectUntouched(before, await snapshot(workbook), "deleted");
    },
  },
  {
    name: "rows are put in above the data while the sheet is filled",
    concerns: isJob,
    async happens(writer, pane) {
      const { workbook } = pane;
      const { source = "", sheet } = writer;
      let before = await snapshot(workbook);
      await refused(writer, /moved or changed meanwhile/, () =>
        heldAt(FILLS + 1, writer, pane, async () => {
          await change(workbook, "insertRows", source);
          before = await snapshot(workbook);
        }),
      );
      const after = await snapshot(workbook);
      expectOnlyWritten(before, after, { sheets: [sheet] }, "rows above");
      expect(contentOf(after, sheet)).toEqual([]);
      await pane.looksFrom("A4");
      await change(workbook, "deleteRows", source);
      await pane.looksFrom("A1");
      await pane.ready();
    },
  },
  {
    name: "the person's own cells have the names that it would give",
    async happens(writer, pane) {
      const { workbook } = pane;
      const before = await givenNames(workbook);
      let given: string[] = [];
      await written(writer, pane, writer.sheet, async () => {
        const said = await pressed(pane, writer);
        given = (await givenNames(workbook)).filter((name) => !before.includes(name));
        return said;
      });
      await nameOwnCell(workbook, given);
      await written(writer, pane, writer.sheet, () => pressed(pane, writer));
      expect((await givenNames(workbook)).sort()).toEqual([...before, ...given].sort());
      await forgetNames(workbook, given);
    },
  },
  {
    name: "two presses one upon the other",
    async happens(writer, pane) {
      await written(writer, pane, writer.sheet, async () => {
        await pane.pressTwice(writer.button);
        return outcome(pane, writer);
      });
    },
  },
  {
    name: "a figure of the data changes while the sheet is filled",
    concerns: isJob,
    async happens(writer, pane) {
      const { workbook } = pane;
      const { source = "", sheet } = writer;
      const figure = figureOf(writer);
      const said = await heldAt(FILLS + 1, writer, pane, () => workbook.set(figure, [[3]]));
      expect(said).toMatch(writer.written);
      expect(await workbook.value(figure)).toBe(3);
      expect(contentOf(await snapshot(workbook), sheet).join()).toContain(source);
      await takeAway(workbook, writer);
      await pane.ready();
    },
  },
  {
    name: "it is cancelled",
    concerns: isJob,
    async happens(writer, pane) {
      const { workbook } = pane;
      const before = await snapshot(workbook);
      await refused(writer, /^Cancelled\. Nothing was written\.$/, () =>
        heldAt(FILLS + 1, writer, pane, async () => {
          await pane.press("Cancel");
          await pane.said("Taking away what was begun…");
        }),
      );
      expectUntouched(before, await snapshot(workbook), "cancelled");
    },
  },
];

/** Of a sample the last cell of its first row that holds a number and no day. */
function figureOf({ name, source = "", figure }: Writer): string {
  if (figure !== undefined) return figure;
  const samples = JOBS.flatMap(({ sources }) => Object.values(sources).flatMap(({ sample }) => sample ?? []));
  const { rows, formats } = samples.find(({ sheetName }) => sheetName === source) ?? { rows: [[], []], formats: [] };
  const isFigure = rows[1].map((cell, i) => typeof cell === "number" && !formats[i].includes("y"));
  const column = isFigure.lastIndexOf(true);
  if (column < 0) throw new Error(`The data of ${name} has no figure`);
  return `'${source}'!${cellAddress(1, column)}`;
}
