import type { Locator } from "playwright-core";
import type { Texts } from "../../../src/taskpane/texts/en";
import { CATALOGUES } from "../../../src/taskpane/texts/languages";
import type { TestPane } from "../../pane/TestPane";
import type { Preview } from "../Preview";

/** A job as a person uses it, in the pane of a preview. */
export class JobPane implements TestPane {
  /** @param texts what the pane says in its language */
  constructor(
    readonly preview: Preview,
    private readonly texts: Texts = CATALOGUES.en,
  ) {}

  get workbook(): Preview {
    return this.preview;
  }

  press(name: string | RegExp): Promise<void> {
    return this.button(name).first().click();
  }

  pressTwice(name: string | RegExp): Promise<void> {
    return this.button(name).dblclick();
  }

  async canPress(name: string | RegExp): Promise<boolean> {
    const button = this.button(name);
    return (await button.isVisible()) && (await button.getAttribute("aria-disabled")) !== "true";
  }

  async looksFrom(cell: string): Promise<void> {
    const begins = (wanted: string) =>
      document.querySelector<HTMLInputElement>("input[id$=-range]")?.value.includes(`!${wanted}:`);
    await this.preview.pane.waitForFunction(begins, cell);
  }

  /** Selects cells of the sheet and presses "Use selection". */
  async use(address: string): Promise<void> {
    await this.preview.select(address);
    await this.button("Use selection").first().click();
    await this.said(/keywords? read/);
  }

  button(name: string | RegExp): Locator {
    return this.preview.pane.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** A field of the pane; where it is folded away, it is unfolded. */
  async field(label: string): Promise<Locator> {
    const field = this.preview.pane.getByLabel(label, { exact: true });
    await (await this.foldOver(field))?.click();
    return field;
  }

  /** What unfolds the fields that one of them is folded away with; undefined where it is not. */
  protected async foldOver(field: Locator): Promise<Locator | undefined> {
    if ((await field.count()) === 0) return undefined;
    const folded = await field.evaluate((element) => element.closest("[hidden]")?.id);
    return folded === undefined ? undefined : this.preview.pane.locator(`[aria-controls="${folded}"]`);
  }

  async assume(label: string, value: string): Promise<void> {
    const field = await this.field(label);
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
  }

  /** Waits until the pane shows these words; what it only has read out is not shown. */
  async said(words: string | RegExp): Promise<string> {
    const { pane } = this.preview;
    const shown = pane.getByText(words).and(pane.locator(":not([role=status] *)")).filter({ visible: true }).first();
    await shown.waitFor();
    return (await shown.textContent()) ?? "";
  }

  /** Waits until there is an answer to write. */
  async ready(): Promise<void> {
    await this.preview.pane.locator("button:not([aria-disabled=true])", { hasText: this.texts.write.button }).waitFor();
  }

  /** Presses "Write to sheet" and gives the name of the sheet that was written. */
  async write(): Promise<string> {
    await this.button("Write to sheet").click();
    return this.written();
  }

  async written(): Promise<string> {
    const words = await this.said(/^Written to the sheet/);
    await this.preview.calculated();
    return /“(.+)”/.exec(words)?.[1] ?? "";
  }
}
