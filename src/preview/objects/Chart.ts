import type { ChartState } from "../charts/ChartState";
import { parseArea } from "./address";
import { ChartAxes } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import { demandChartType } from "./chartTypes";
import { EmulatedObject } from "./EmulatedObject";
import { Range } from "./Range";
import { PIXELS_PER_POINT } from "./RangeFormat";
import { invalidArgument, itemNotFound } from "./RichError";
import { seriesOfRange } from "../charts/seriesOfRange";
import type { WorkbookModel } from "./WorkbookModel";
import { Worksheet } from "./Worksheet";

export class Chart extends EmulatedObject {
  readonly className = "Chart";

  constructor(
    model: WorkbookModel,
    private readonly chart: string,
  ) {
    super(model);
  }

  override identity() {
    return { Id: this.chart };
  }

  private state(property: string): ChartState {
    const state = this.model.charts.get(this.chart);
    if (!state) throw itemNotFound(`Chart.${property}`);
    return state;
  }

  private place(side: keyof ChartState["place"]): number {
    return this.state(side).place[side] / PIXELS_PER_POINT;
  }

  private move(side: keyof ChartState["place"], points: number): void {
    this.state(side).place[side] = points * PIXELS_PER_POINT;
    this.model.charts.changed();
  }

  get id(): string {
    return this.state("id").id;
  }

  get name(): string {
    return this.state("name").name;
  }

  set name(name: string) {
    this.state("name").name = name;
    this.model.charts.changed();
  }

  get chartType(): string {
    return this.state("chartType").chartType;
  }

  set chartType(chartType: string) {
    demandChartType(chartType, "Chart.chartType");
    const state = this.state("chartType");
    state.chartType = chartType;
    for (const series of state.series) series.chartType = chartType;
    this.model.charts.changed();
  }

  get left(): number {
    return this.place("left");
  }

  set left(points: number) {
    this.move("left", points);
  }

  get top(): number {
    return this.place("top");
  }

  set top(points: number) {
    this.move("top", points);
  }

  get width(): number {
    return this.place("width");
  }

  set width(points: number) {
    this.move("width", points);
  }

  get height(): number {
    return this.place("height");
  }

  set height(points: number) {
    this.move("height", points);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.model, this.state("title").title);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.model, this.state("legend").legend);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.model, this.state("axes"));
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.model, this.state("series"));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.state("worksheet").sheet);
  }

  setData(source: unknown, seriesBy = "Auto"): void {
    if (!(source instanceof Range)) throw invalidArgument("Chart.setData");
    const state = this.state("setData");
    const { sheet, area } = source;
    state.series = seriesOfRange(this.model.grid.cells.read(sheet, area), { sheet, area }, state.chartType, seriesBy);
    this.model.charts.changed();
  }

  /** Puts the chart over the cells from the first corner to the second. */
  setPosition(start: unknown, end?: unknown): void {
    const state = this.state("setPosition");
    const from = areaOf(start);
    const to = end == null ? from : areaOf(end);
    const { left, top } = this.model.grid.formats.place(state.sheet, from);
    state.place.left = left;
    state.place.top = top;
    if (end != null || from.rows * from.columns > 1) {
      const corner = this.model.grid.formats.place(state.sheet, to);
      state.place.width = corner.left + corner.width - left;
      state.place.height = corner.top + corner.height - top;
    }
    this.model.charts.changed();
  }

  delete(): void {
    this.state("delete");
    this.model.charts.remove(this.chart);
  }
}

function areaOf(cell: unknown) {
  const area = cell instanceof Range ? cell.area : parseArea(String(cell));
  if (!area) throw invalidArgument("Chart.setPosition");
  return area;
}
