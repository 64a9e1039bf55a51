import type { ChartState } from "../charts/ChartState";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartLegend extends EmulatedObject {
  readonly className = "ChartLegend";

  constructor(
    model: WorkbookModel,
    private readonly legend: ChartState["legend"],
  ) {
    super(model);
  }

  get visible(): boolean {
    return this.legend.visible;
  }

  set visible(visible: boolean) {
    this.legend.visible = visible;
    this.model.charts.changed();
  }

  /** Top, Bottom, Left or Right. */
  get position(): string {
    return this.legend.position;
  }

  set position(position: string) {
    this.legend.position = position;
    this.model.charts.changed();
  }
}
