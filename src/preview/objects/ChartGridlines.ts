import type { AxisState } from "../charts/ChartState";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartGridlines extends EmulatedObject {
  readonly className = "ChartGridlines";

  constructor(
    model: WorkbookModel,
    private readonly axis: AxisState,
  ) {
    super(model);
  }

  get visible(): boolean {
    return this.axis.gridlines;
  }

  set visible(visible: boolean) {
    this.axis.gridlines = visible;
    this.model.charts.changed();
  }
}
