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

test("a chart is drawn over its cells, follows what they hold, and scrolls with them", async () => {
  const preview = await openPreview("?empty");
  const { page } = preview;
  await preview.set("A1", [
    ["Keyword", "Cost"],
    ["tea", 100],
    ["pot", 100],
  ]);
  await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "Cost to test";
    chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition("D2", "H16");
    await context.sync();
  });
  const chart = page.getByRole("img", { name: "Bar chart: Cost to test" });
  await chart.waitFor();
  const red = await painted(preview, "Cost to test", [255, 0, 0]);
  expect(red).toBeGreaterThan(1000);
  const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const corner = await preview.middle("D2");
  expect([Math.abs(box.x - corner.x) < 50, Math.abs(box.y - corner.y) < 15]).toEqual([true, true]);

  await preview.set("B2", [[200], [100]]);
  await expect.poll(() => painted(preview, "Cost to test", [255, 0, 0])).toBeLessThan(0.8 * red);

  await page.mouse.move(box.x - 100, box.y + 50);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => ((await chart.boundingBox())?.y ?? box.y) < box.y - 50).toBe(true);

  await preview.excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).delete();
    await context.sync();
  });
  await chart.waitFor({ state: "detached" });
});

test("scatters are drawn too, on the sheet they belong to", async () => {
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
      ["XYScatter", "points"],
      ["XYScatterLinesNoMarkers", "line"],
    ] as const) {
      const chart = sheet.charts.add(type, sheet.getRange("A1:B4"), "Columns");
      chart.title.text = name;
      for (const series of [0]) chart.series.getItemAt(series).format.fill.setSolidColor("#00FF00");
    }
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  for (const [label, name] of [
    ["Scatter chart: points", "points"],
    ["Scatter chart: line", "line"],
  ]) {
    await preview.page.getByRole("img", { name: label }).waitFor();
    expect(await painted(preview, name, [0, 255, 0]), name).toBeGreaterThan(20);
  }
  await preview.showSheet("Other");
  await preview.page.getByRole("img", { name: "Scatter chart: line" }).waitFor({ state: "detached" });
});
