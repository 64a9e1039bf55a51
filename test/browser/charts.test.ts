import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import type { Preview } from "./Preview";

afterEach(closePreviews);

/** How many pixels of a chart have this colour. */
function painted(preview: Preview, title: string, color: [number, number, number]): Promise<number> {
  return preview.page.getByRole("img", { name: title }).evaluate((chart, [red, green, blue]) => {
    const canvas = chart.querySelector("canvas") as HTMLCanvasElement;
    const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
      0,
      0,
      canvas.width,
      canvas.height,
    );
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count++;
    return count;
  }, color);
}

test("columns, lines and scatters are drawn too, on the sheet they belong to", async () => {
  const preview = await openPreview("?empty");
  await preview.set("A1", [
    ["CPC", "EPC"],
    [1, 2],
    [2, 3],
    [3, 1],
  ]);
  await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [type, name] of [
      ["ColumnClustered", "columns"],
      ["LineMarkers", "line"],
      ["XYScatter", "scatter"],
    ] as const) {
      const chart = sheet.charts.add(type, sheet.getRange("A1:B4"), "Columns");
      chart.title.text = name;
      for (const series of [0]) chart.series.getItemAt(series).format.fill.setSolidColor("#00FF00");
    }
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  for (const [label, name] of [
    ["Bar chart: columns", "columns"],
    ["Line chart: line", "line"],
    ["Scatter chart: scatter", "scatter"],
  ]) {
    await preview.page.getByRole("img", { name: label }).waitFor();
    expect(await painted(preview, name, [0, 255, 0]), name).toBeGreaterThan(20);
  }
  await preview.showSheet("Other");
  await preview.page.getByRole("img", { name: "Line chart: line" }).waitFor({ state: "detached" });
});
