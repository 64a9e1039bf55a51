import type { ChartState } from "../charts/ChartState";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

/** The title of a chart, or of one of its axes. */
export class ChartTitle extends EmulatedObject {
  readonly className = "ChartTitle";

  constructor(
    model: WorkbookModel,
    private readonly title: ChartState["title"],
  ) {
    super(model);
  }

  get text(): string {
    return this.title.text;
  }

  set text(text: string) {
    this.title.text = text;
    this.title.visible = true;
    this.model.charts.changed();
  }

  get visible(): boolean {
    return this.title.visible;
  }

  set visible(visible: boolean) {
    this.title.visible = visible;
    this.model.charts.changed();
  }
}
