import type { ChartState } from "../charts/ChartState";
import { ChartAxis } from "./ChartAxis";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartAxes extends EmulatedObject {
  readonly className = "ChartAxes";

  constructor(
    model: WorkbookModel,
    private readonly chart: ChartState,
  ) {
    super(model);
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.model, this.chart.categoryAxis);
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.model, this.chart.valueAxis);
  }
}
