import { expect } from "vitest";
import type { JobPane } from "../JobPane";
import { interrupt, held, outcome, release } from "./interrupted";
import { forgetNames, givenNames, nameOwnCell } from "./names";
import { change, contentOf, deleteSheet, expectOnlyWritten, expectUntouched, snapshot } from "./workbook";
import type { Writer } from "./Writer";

/** Something that happens to a write, from the press of its button to what is said, and how all of it is made good again. */
export interface Mishap {
  readonly name: string;
  /** Whether it can happen to this write; to any where this is left out. */
  readonly concerns?: (writer: Writer) => boolean;
  readonly happens: (writer: Writer, pane: JobPane) => Promise<void>;
}

/** Presses the button, holds a step, counted from the one that fills the sheet, and gives what is said in the end. */
async function heldAt(step: number, writer: Writer, pane: JobPane, meanwhile: () => Promise<void>): Promise<string> {
  const { preview } = pane;
  await interrupt(preview, { batch: writer.fills + step, holds: true });
  await pane.button(writer.button).click();
  await held(preview);
  await meanwhile();
  await release(preview);
  return outcome(pane, writer);
}

/** A write that must leave everything as it is, but for what the person did meanwhile. */
async function refused(writer: Writer, says: RegExp, press: () => Promise<string>): Promise<void> {
  const said = await press();
  expect(said).toMatch(says);
  expect(said).not.toMatch(writer.written);
}

/** A write that must add its sheet and change nothing else; the sheet is taken away again. */
async function written(writer: Writer, pane: JobPane, sheet: string, press: () => Promise<string>): Promise<void> {
  const { preview } = pane;
  const { source = "", beside } = writer;
  const before = await snapshot(preview);
  expect(await press()).toMatch(writer.written);
  const after = await snapshot(preview);
  const columns = beside && { sheet: source, firstColumn: beside.firstColumn };
  expectOnlyWritten(before, after, { sheets: [sheet], ...(columns && { beside: columns }) }, sheet);
  await takenAway({ ...writer, sheet }, pane);
}

async function takenAway({ sheet, source, beside }: Writer, { preview }: JobPane): Promise<void> {
  await deleteSheet(preview, sheet);
  if (beside) await change(preview, "clear", source, beside.cells);
}

const pressed = async (writer: Writer, pane: JobPane) => {
  await pane.button(writer.button).click();
  return outcome(pane, writer);
};

const isJob = ({ source }: Writer) => source !== undefined;

export const MISHAPS: readonly Mishap[] = [
  {
    name: "a cell is being typed in",
    async happens(writer, pane) {
      const { preview } = pane;
      const { source = "Sheet1" } = writer;
      const cell = `'${source}'!M2`;
      // A click gives the grid the focus; what is typed then goes to the cell that is selected.
      const { x, y } = await preview.middle("B3");
      await preview.page.mouse.click(x, y);
      await preview.select(cell);
      await preview.page.keyboard.type("half a w");
      const said = pressed(writer, pane);
      await pane.said(/If you are typing in a cell, press Enter there/);
      // A click on another cell ends the typing; the sheet that is written then may be shown before the cell is.
      await preview.page.mouse.click(x, y + 300);
      expect(await said).toMatch(writer.written);
      expect(await preview.value(cell)).toBe("half a w");
      await preview.set(cell, [[null]]);
      await takenAway(writer, pane);
    },
  },
  {
    name: "the workbook is protected",
    async happens(writer, pane) {
      await change(pane.preview, "protectWorkbook");
      const before = await snapshot(pane.preview);
      await refused(writer, /protected\. Take the protection off/, () => pressed(writer, pane));
      expectUntouched(before, await snapshot(pane.preview), "protected");
      await change(pane.preview, "unprotectWorkbook");
    },
  },
  {
    name: "the sheet with the data is protected",
    concerns: isJob,
    async happens(writer, pane) {
      const { source = "", beside, sheet } = writer;
      await change(pane.preview, "protect", source);
      const before = await snapshot(pane.preview);
      if (beside) {
        await refused(writer, /protected\. Take the protection off/, () => pressed(writer, pane));
        expectUntouched(before, await snapshot(pane.preview), "protected data");
      } else await written(writer, pane, sheet, () => pressed(writer, pane));
      await change(pane.preview, "unprotect", source);
    },
  },
  {
    name: "a sheet of somebody else's has the name",
    concerns: isJob,
    async happens(writer, pane) {
      const { preview } = pane;
      await change(preview, "addSheet", writer.sheet);
      const before = await snapshot(preview);
      await pane.button(writer.button).click();
      await pane.said(/Worth did not write it, or not all of it, and leaves it alone/);
      expect(await pane.button("Replace").count()).toBe(0);
      await pane.button("Cancel").click();
      expectUntouched(before, await snapshot(preview), "cancelled");
      await written(writer, pane, `${writer.sheet} 2`, async () => {
        await pane.button(writer.button).click();
        await pane.button("New sheet").click();
        return outcome(pane, writer);
      });
      await deleteSheet(preview, writer.sheet);
    },
  },
  {
    name: "somebody gives the name to a sheet the moment before it is added",
    async happens(writer, pane) {
      const { preview } = pane;
      let before = await snapshot(preview);
      await refused(writer, /Nothing was written/, () =>
        heldAt(-1, writer, pane, async () => {
          await change(preview, "addSheet", writer.sheet);
          before = await snapshot(preview);
        }),
      );
      expectUntouched(before, await snapshot(preview), "the name is taken");
      await deleteSheet(preview, writer.sheet);
    },
  },
  {
    name: "somebody deletes the sheet while it is filled",
    async happens(writer, pane) {
      const before = await snapshot(pane.preview);
      await refused(writer, /Nothing was written/, () =>
        heldAt(1, writer, pane, () => deleteSheet(pane.preview, writer.sheet)),
      );
      expectUntouched(before, await snapshot(pane.preview), "deleted");
    },
  },
  {
    name: "rows are put in above the data while the sheet is filled",
    concerns: isJob,
    async happens(writer, pane) {
      const { preview } = pane;
      const { source = "", sheet } = writer;
      let before = await snapshot(preview);
      await refused(writer, /moved or changed meanwhile/, () =>
        heldAt(1, writer, pane, async () => {
          await change(preview, "insertRows", source);
          before = await snapshot(preview);
        }),
      );
      const after = await snapshot(preview);
      expectOnlyWritten(before, after, { sheets: [sheet] }, "rows above");
      expect(contentOf(after, sheet)).toEqual([]);
      await pane.preview.pane.waitForFunction(rangeBegins, "A4");
      await change(preview, "deleteRows", source);
      await pane.preview.pane.waitForFunction(rangeBegins, "A1");
      await pane.ready();
    },
  },
  {
    name: "the person's own cells have the names that it would give",
    async happens(writer, pane) {
      const { preview } = pane;
      const before = await givenNames(preview);
      let given: string[] = [];
      await written(writer, pane, writer.sheet, async () => {
        const said = await pressed(writer, pane);
        given = (await givenNames(preview)).filter((name) => !before.includes(name));
        return said;
      });
      await nameOwnCell(preview, given);
      await written(writer, pane, writer.sheet, () => pressed(writer, pane));
      expect((await givenNames(preview)).sort()).toEqual([...before, ...given].sort());
      await forgetNames(preview, given);
    },
  },
  {
    name: "two presses one upon the other",
    async happens(writer, pane) {
      await written(writer, pane, writer.sheet, async () => {
        await pane.button(writer.button).dblclick();
        return outcome(pane, writer);
      });
    },
  },
  {
    name: "a figure of the data changes while the sheet is filled",
    concerns: isJob,
    async happens(writer, pane) {
      const { preview } = pane;
      const { source = "", sheet, figure = "" } = writer;
      const said = await heldAt(1, writer, pane, () => preview.set(`'${source}'!${figure}`, [[3]]));
      expect(said).toMatch(writer.written);
      expect(await preview.value(`'${source}'!${figure}`)).toBe(3);
      expect(contentOf(await snapshot(preview), sheet).join()).toContain(source);
      await takenAway(writer, pane);
      await pane.ready();
    },
  },
  {
    name: "it is cancelled",
    concerns: isJob,
    async happens(writer, pane) {
      const before = await snapshot(pane.preview);
      await refused(writer, /^Cancelled\. Nothing was written\.$/, () =>
        heldAt(1, writer, pane, async () => {
          await pane.button("Cancel").click();
          await pane.said("Taking away what was begun…");
        }),
      );
      expectUntouched(before, await snapshot(pane.preview), "cancelled");
    },
  },
];

/** Whether the pane has read its data from this cell on. */
function rangeBegins(cell: string): boolean {
  const field = document.querySelector<HTMLInputElement>("input[id$=-range]");
  return field?.value.includes(`!${cell}:`) ?? false;
}
