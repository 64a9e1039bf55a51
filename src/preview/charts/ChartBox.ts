import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Title,
} from "chart.js";
import type { Grid } from "../grid/Grid";
import { chartConfiguration, type Drawing, titleOf } from "./chartConfiguration";
import { type ChartState, kindOf } from "./ChartStore";
import { chartValues } from "./chartSeries";

Chart.register(BarController, ScatterController, BarElement, LineElement, PointElement);
Chart.register(CategoryScale, LinearScale, Legend, Title);

const KINDS = { bar: "Bar chart", scatter: "Scatter chart" } as const;

/** One chart, drawn in a box over the grid. */
export class ChartBox {
  readonly element = document.createElement("div");
  readonly #canvas = document.createElement("canvas");
  #drawn: Chart<Drawing["type"], unknown[], string> | null = null;
  #shown = "";

  constructor() {
    this.element.className = "chart";
    this.element.setAttribute("role", "img");
    this.element.append(this.#canvas);
  }

  /** Draws the chart from what its cells hold now; a chart that stays the same is left alone. */
  draw(grid: Grid, chart: ChartState): void {
    const series = chartValues(grid, chart);
    const { width, height } = chart.place;
    const shown = JSON.stringify([chart, series]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.setAttribute(
      "aria-label",
      `${KINDS[kindOf(chart.chartType)]}: ${titleOf(chart, series) || chart.name}`,
    );
    this.#drawn?.destroy();
    this.#drawn = new Chart(this.#canvas, chartConfiguration(chart, series));
    this.#drawn.resize(Math.round(width), Math.round(height));
  }

  /** @param left, top of the box, in pixels from the corner of the layer */
  move(left: number, top: number, zoom: number): void {
    this.element.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
  }

  remove(): void {
    this.#drawn?.destroy();
    this.element.remove();
  }
}
