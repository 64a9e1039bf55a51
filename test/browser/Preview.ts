import type { Frame, Page } from "playwright-core";
import type { GridValue } from "../../src/preview/grid/GridCell";
import type { PreviewHook } from "../../src/preview/page/createHook";
import type { Interruption } from "../../src/preview/protocol/BatchGate";
import type { ExcelFailure, TestWorkbook } from "../preview/excel/TestWorkbook";
import type { Complaints } from "./Complaints";

/** Clicks further apart than this, in milliseconds, are two. */
const DOUBLE_CLICK = 700;

/** So long after a change whoever was told of it has looked at it, in milliseconds. */
const LOOKED = 600;

/**
 * The preview workbook, open in a browser, as a test uses it.
 *
 *     import { afterEach, expect, test } from "vitest";
 *     import { closePreviews, openPreview } from "./openPreview";
 *
 *     afterEach(closePreviews);
 *
 *     test("a formula that is typed is calculated", async () => {
 *       const preview = await openPreview("?empty");
 *       await preview.type("A1", "=WORTH.EPC(100,1%)");
 *       expect(await preview.value("A1")).toBe(1);
 *     });
 *
 * Addresses without a sheet are on the sheet that is shown. Every reading waits until all is calculated. `pane` is the
 * frame with the add-in: `preview.pane.getByRole(...)`, `preview.excel(...)` for code that runs in it. closePreviews
 * fails the test when a page reported an error on its console or asked for anything that is not on localhost; an error
 * that a test means to cause is first named with `preview.complaints.expect(/.../)`.
 */
export class Preview implements TestWorkbook {
  /** Of the pane's page. A link in it may lead to another: a page of help. */
  readonly #address: string;
  #clicked = { x: 0, y: 0, time: 0 };

  constructor(
    readonly page: Page,
    readonly pane: Frame,
    readonly complaints: Complaints,
  ) {
    this.#address = pane.url();
  }

  /** The middle of a cell that is in view, in pixels of the page. */
  middle(address: string): Promise<{ x: number; y: number }> {
    return this.hook((hook, at) => hook.middle(at), address);
  }

  /** Clicks the cell and types as a person does, then presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    // Enter in the list of suggestions takes one of them; the second Enter ends the cell.
    if (await this.hook((hook) => hook.isEditing())) await this.page.keyboard.press("Enter");
    await this.calculated();
  }

  /** Clicks the middle of a cell, scrolling to it first if need be. A click on a sheet that is not drawn yet would be lost. */
  async click(address: string): Promise<void> {
    await this.hook((hook, at) => hook.scrollTo(at), address);
    await this.drawn();
    const { x, y } = await this.middle(address);
    await this.unlikeDoubleClick(x, y);
    await this.page.mouse.click(x, y);
    await this.page.waitForFunction((at) => window.worthPreview?.selected().split("!")[1] === at, address);
    // Where it was selected before, it is not by that that the click has come.
    await this.page.waitForFunction(() => document.activeElement?.hasAttribute("contenteditable"));
  }

  /** Two clicks at one place count as one double click, which opens the cell, when the second comes soon. */
  private async unlikeDoubleClick(x: number, y: number): Promise<void> {
    const last = this.#clicked;
    const wait = last.x === x && last.y === y ? last.time + DOUBLE_CLICK - Date.now() : 0;
    if (wait > 0) await this.page.waitForTimeout(wait);
    this.#clicked = { x, y, time: Date.now() };
  }

  private async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))));
  }

  /**
   * Moves the pointer over a cell and lets it rest there. It rests beside the cell first: Univer takes a card away again
   * where the pointer only passes by another cell.
   */
  async hover(address: string): Promise<void> {
    await this.hook((hook, at) => hook.scrollTo(at), address);
    const { x, y } = await this.middle(address);
    await this.page.mouse.move(x, y + 120);
    await this.page.waitForTimeout(500);
    await this.page.mouse.move(x, y, { steps: 20 });
  }

  /** Pastes text from the clipboard at a cell, as with Ctrl+V. */
  async paste(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await this.page.keyboard.press("ControlOrMeta+V");
    await this.calculated();
  }

  /** Writes cells without a person's hand, much faster than typing. Formulas begin with `=`. */
  async set(address: string, values: GridValue[][]): Promise<void> {
    await this.page.evaluate(([at, cells]) => window.worthPreview?.write(at, cells), [address, values] as const);
    await this.calculated();
  }

  async select(address: string): Promise<void> {
    await this.hook((hook, at) => hook.select(at), address);
  }

  /** Sorts rows by one of their columns, counted from the first of them, as the buttons in the head of a table do. */
  async sort(address: string, column: number, order: "ascending" | "descending"): Promise<void> {
    await this.hook((hook, [at, by, isAscending]) => hook.sort(at, by, isAscending), [
      address,
      column,
      order === "ascending",
    ] as const);
    await this.calculated();
  }

  async value(address: string): Promise<GridValue> {
    return (await this.values(address))[0][0];
  }

  async values(address: string): Promise<GridValue[][]> {
    await this.calculated();
    return this.hook((hook, at) => hook.values(at), address);
  }

  /** What the cell shows, formatted. */
  async text(address: string): Promise<string> {
    await this.calculated();
    return this.hook((hook, at) => hook.texts(at)[0][0], address);
  }

  async formula(address: string): Promise<string | null> {
    return this.hook((hook, at) => hook.formulas(at)[0][0], address);
  }

  /** The sentence behind the error that a cell shows, or an empty one. */
  async problem(address: string): Promise<string> {
    await this.calculated();
    return this.hook((hook, at) => hook.problem(at), address);
  }

  /** Loads the pane's page again, as its menu does in Excel, and waits until it can be used. */
  async reloadPane(): Promise<void> {
    await this.holdPane();
    await this.letPane();
    await this.page.waitForFunction(() => window.worthPreview?.isReady() === true);
    await this.calculated();
  }

  /** Makes workbook and pane what they were when the page was opened. */
  async clear(): Promise<void> {
    // A list of functions goes first, then what is typed.
    while (await this.hook((hook) => hook.isEditing())) await this.page.keyboard.press("Escape");
    await this.holdPane();
    await this.hook((hook) => hook.reopen());
    await this.page.evaluate(() => localStorage.clear());
    await this.page.mouse.move(0, 0);
    await this.letPane();
    await this.page.waitForFunction(() => window.worthPreview?.isReady() === true);
    await this.calculated();
  }

  /** Takes the pane's page away, as before it is loaded. */
  async holdPane(): Promise<void> {
    await this.pane.goto(new URL("functions.json", this.#address).href);
    await this.page.waitForFunction(() => window.worthPreview?.isReady() === false);
  }

  /** Loads the pane's page that was taken away. */
  async letPane(): Promise<void> {
    await this.pane.goto(this.#address);
  }

  sheetNames(): Promise<string[]> {
    return this.hook((hook) => hook.sheetNames());
  }

  async showSheet(name: string): Promise<void> {
    await this.hook((hook, sheet) => hook.showSheet(sheet), name);
  }

  async quiet(): Promise<void> {
    await this.calculated();
    await this.page.waitForTimeout(LOOKED);
    await this.calculated();
  }

  /** Waits until every formula has its value, those of custom functions that answer later among them. */
  async calculated(): Promise<void> {
    await this.page.evaluate(() => window.worthPreview?.calculated());
  }

  excel<Result, Argument>(
    body: (context: Excel.RequestContext, argument: Argument) => Promise<Result>,
    argument?: Argument,
  ): Promise<Result | ExcelFailure> {
    const code = `(argument) => Excel.run((context) => (${body.toString()})(context, argument))
      .catch(({ code, message, debugInfo }) => ({ code, message, location: debugInfo?.errorLocation }))`;
    return this.pane.evaluate(`(${code})(${JSON.stringify(argument) ?? "undefined"})`);
  }

  snapshot(): Promise<Record<string, string>> {
    return this.hook((hook) => hook.snapshot());
  }

  interrupt(plan: Interruption | null): Promise<void> {
    return this.hook((hook, interruption) => hook.gate.interrupt(interruption), plan);
  }

  interrupted(): Promise<number> {
    return this.hook((hook) => hook.gate.interrupted);
  }

  held(): Promise<void> {
    return this.hook((hook) => hook.gate.held());
  }

  release(): Promise<void> {
    return this.hook((hook) => hook.gate.release());
  }

  private async hook<Result, Argument>(
    use: (hook: PreviewHook, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.page.evaluate(`(${use.toString()})(window.worthPreview, ${JSON.stringify(argument) ?? "undefined"})`);
  }
}
