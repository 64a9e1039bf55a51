import type { SeriesState } from "../charts/ChartState";
import { ChartColor } from "./ChartColor";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartSeriesFormat extends EmulatedObject {
  readonly className = "ChartSeriesFormat";

  constructor(
    model: WorkbookModel,
    private readonly series: SeriesState,
  ) {
    super(model);
  }

  get fill(): ChartColor {
    return new ChartColor(this.model, this.series);
  }

  get line(): ChartColor {
    return new ChartColor(this.model, this.series);
  }
}
