import { JobPane } from "../JobPane";
import { goOn, slowly } from "./slowly";

type Words = string | RegExp;

/** The pane as somebody goes through it who wants to see all of its screens. Whoever waits for words, waits until they are shown. */
export class VisitedPane extends JobPane {
  override async press(name: Words, words?: Words): Promise<void> {
    await this.button(name).first().click();
    if (words !== undefined) await this.said(words);
  }

  async fill(label: string, text: string, words?: Words): Promise<void> {
    const field = await this.field(label);
    await field.fill(text);
    await field.press("Enter");
    if (words !== undefined) await this.said(words);
  }

  async choose(radio: string): Promise<void> {
    await (await this.field(radio)).click();
  }

  async check(box: string): Promise<void> {
    await (await this.field(box)).click();
  }

  async set(address: string, cell: string): Promise<void> {
    await this.preview.set(address, [[cell]]);
  }

  /** Selects a cell of the data and takes its block. */
  async read(address: string, words: Words): Promise<void> {
    await this.preview.select(address);
    await this.press("Use selection", words);
  }

  /** Reads these cells, from a sheet of their own. */
  async readCells(cells: (string | number)[][], words: Words): Promise<void> {
    const sheet = await this.preview.excel(async (context) => {
      const added = context.workbook.worksheets.add();
      added.load("name");
      await context.sync();
      return added.name;
    });
    if (typeof sheet !== "string") throw new Error(sheet.message);
    await this.preview.set(`${sheet}!A1`, cells);
    await this.read(`${sheet}!A1`, words);
  }

  /** Opens everything that can be opened in place. */
  async openAll(): Promise<void> {
    const closed = this.preview.pane.locator("button[aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().click();
  }

  slowly(begin: () => Promise<unknown>): Promise<void> {
    return slowly(this, begin);
  }

  /** Leaves what goes slowly, and everything goes on. */
  async cancel(words: Words): Promise<void> {
    await this.press("Cancel");
    await goOn(this);
    await this.said(words);
  }

  /** Opens the page behind a link in place of the pane. */
  async goTo(link: string, heading: string): Promise<void> {
    const { pane } = this.preview;
    const address = await pane.getByRole("link", { name: link, exact: true }).getAttribute("href");
    await pane.goto(new URL(address ?? "", pane.url()).href);
    await pane.getByRole("heading", { name: heading }).waitFor();
  }
}
