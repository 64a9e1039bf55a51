import type { ChartState } from "../charts/ChartState";
import { ChartSeries } from "./ChartSeries";
import { EmulatedCollection } from "./EmulatedObject";
import { itemNotFound } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartSeriesCollection extends EmulatedCollection<ChartSeries> {
  readonly className = "ChartSeriesCollection";

  constructor(
    model: WorkbookModel,
    private readonly chart: ChartState,
  ) {
    super(model);
  }

  override list(): ChartSeries[] {
    return this.chart.series.map((_, index) => new ChartSeries(this.model, this.chart, index));
  }

  getItemAt(index: number): ChartSeries {
    if (!(index in this.chart.series)) throw itemNotFound("ChartSeriesCollection.getItemAt");
    return new ChartSeries(this.model, this.chart, index);
  }

  add(name?: string | null, index?: number | null): ChartSeries {
    const at = index ?? this.chart.series.length;
    this.chart.series.splice(at, 0, {
      name: name ?? `Series${this.chart.series.length + 1}`,
      values: null,
      categories: null,
      fill: "",
      markerStyle: "Automatic",
      chartType: this.chart.chartType,
    });
    this.model.charts.changed();
    return new ChartSeries(this.model, this.chart, at);
  }
}
