import type { Grid } from "../grid/Grid";
import { ChartBox } from "./ChartBox";
import type { ChartStore } from "./ChartStore";

/** The charts of the shown sheet, over the cells they were put on, and scrolling with them. */
export class ChartLayer {
  readonly element = document.createElement("div");
  readonly #boxes = new Map<string, ChartBox>();
  #isDue = false;

  constructor(
    private readonly grid: Grid,
    private readonly charts: ChartStore,
  ) {
    this.element.className = "charts";
    charts.onChanged(() => this.#soon());
    for (const event of ["edited", "calculated", "redrawn"] as const) {
      grid.events.on(event, () => this.#soon());
    }
    // Following the scrolled cells cannot wait.
    grid.events.on("scrolled", () => this.#place());
    window.addEventListener("resize", () => this.#soon());
  }

  /** Many changes come at once; the charts are drawn once for all of them. */
  #soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #shown() {
    const sheet = this.grid.sheets.active();
    return this.charts.list().filter((chart) => chart.sheet === sheet);
  }

  #draw(): void {
    const shown = this.#shown();
    for (const [id, box] of this.#boxes) {
      if (shown.some((chart) => chart.id === id)) continue;
      box.remove();
      this.#boxes.delete(id);
    }
    for (const chart of shown) {
      const box = this.#boxes.get(chart.id) ?? new ChartBox();
      if (!this.#boxes.has(chart.id)) this.element.append(box.element);
      this.#boxes.set(chart.id, box);
      box.draw(this.grid, chart);
    }
    this.#place();
  }

  #place(): void {
    if (this.#boxes.size === 0) return;
    const cells = this.grid.viewport.cells();
    const { left, top, zoom } = this.grid.viewport.scroll();
    const origin = this.element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    Object.assign(this.element.style, {
      left: `${cells.left - origin.left}px`,
      top: `${cells.top - origin.top}px`,
      width: `${cells.width}px`,
      height: `${cells.height}px`,
      // Scrolled charts pass below the frozen rows.
      clipPath: top > 0 ? `inset(${this.grid.viewport.frozenHeight()}px 0 0)` : "none",
    });
    for (const { id, place } of this.#shown()) {
      this.#boxes.get(id)?.move((place.left - left) * zoom, (place.top - top) * zoom, zoom);
    }
  }
}
