import type { SeriesState } from "../charts/ChartState";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

/** The fill of a series, and its line: the preview draws both in one colour. */
export class ChartColor extends EmulatedObject {
  readonly className = "ChartFill";

  constructor(
    model: WorkbookModel,
    private readonly series: SeriesState,
  ) {
    super(model);
  }

  get color(): string {
    return this.series.fill;
  }

  set color(color: string) {
    this.setSolidColor(color);
  }

  setSolidColor(color: string): void {
    this.series.fill = color;
    this.model.charts.changed();
  }

  clear(): void {
    this.setSolidColor("");
  }
}
