import type { Cells, ChartState, SeriesState } from "../charts/ChartState";
import { ChartSeriesFormat } from "./ChartSeriesFormat";
import { demandChartType } from "./chartTypes";
import { EmulatedObject } from "./EmulatedObject";
import { Range } from "./Range";
import { invalidArgument, itemNotFound } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartSeries extends EmulatedObject {
  readonly className = "ChartSeries";

  constructor(
    model: WorkbookModel,
    private readonly chart: ChartState,
    private readonly index: number,
  ) {
    super(model);
  }

  private state(): SeriesState {
    const state = this.chart.series.at(this.index);
    if (!state) throw itemNotFound("ChartSeries");
    return state;
  }

  private change(changes: Partial<SeriesState>): void {
    Object.assign(this.state(), changes);
    this.model.charts.changed();
  }

  get name(): string {
    const { name } = this.state();
    return typeof name === "string" ? name : this.model.grid.cells.texts(name.sheet, name.area)[0][0];
  }

  set name(name: string) {
    this.change({ name });
  }

  get chartType(): string {
    return this.state().chartType;
  }

  set chartType(chartType: string) {
    demandChartType(chartType, "ChartSeries.chartType");
    this.change({ chartType });
  }

  get markerStyle(): string {
    return this.state().markerStyle;
  }

  set markerStyle(markerStyle: string) {
    this.change({ markerStyle });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.model, this.state());
  }

  setValues(range: unknown): void {
    this.change({ values: cellsOf(range, "ChartSeries.setValues") });
  }

  setXAxisValues(range: unknown): void {
    this.change({ categories: cellsOf(range, "ChartSeries.setXAxisValues") });
  }

  delete(): void {
    this.chart.series.splice(this.index, 1);
    this.model.charts.changed();
  }
}

function cellsOf(range: unknown, location: string): Cells {
  if (!(range instanceof Range)) throw invalidArgument(location);
  return { sheet: range.sheet, area: range.area };
}
