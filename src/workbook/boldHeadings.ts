/** Makes the first row of a range bold, and can make it what it was. */
export function boldHeadings(context: Excel.RequestContext, range: Excel.Range, columns: number) {
  let before: boolean[] = [];
  const fonts = () => Array.from({ length: columns }, (_, column) => range.getCell(0, column).format.font);
  return {
    async make(): Promise<void> {
      const now = fonts();
      now.forEach((font) => font.load("bold"));
      await context.sync();
      before = now.map(({ bold }) => bold);
      fonts().forEach((font) => (font.bold = true));
    },
    async putBack(): Promise<void> {
      if (before.length === 0) return;
      fonts().forEach((font, column) => (font.bold = before[column]));
      await context.sync();
    },
  };
}
