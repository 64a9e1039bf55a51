import type { AxisState } from "../charts/ChartState";
import { ChartGridlines } from "./ChartGridlines";
import { ChartTitle } from "./ChartTitle";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class ChartAxis extends EmulatedObject {
  readonly className = "ChartAxis";

  constructor(
    model: WorkbookModel,
    private readonly axis: AxisState,
  ) {
    super(model);
  }

  private change(changes: Partial<AxisState>): void {
    Object.assign(this.axis, changes);
    this.model.charts.changed();
  }

  get title(): ChartTitle {
    return new ChartTitle(this.model, this.axis.title);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.model, this.axis);
  }

  /** "" where Excel chooses. */
  get minimum(): number | string {
    return this.axis.minimum ?? "";
  }

  set minimum(minimum: number | string) {
    this.change({ minimum: minimum === "" ? null : Number(minimum) });
  }

  get maximum(): number | string {
    return this.axis.maximum ?? "";
  }

  set maximum(maximum: number | string) {
    this.change({ maximum: maximum === "" ? null : Number(maximum) });
  }

  get reversePlotOrder(): boolean {
    return this.axis.reversePlotOrder;
  }

  set reversePlotOrder(reversePlotOrder: boolean) {
    this.change({ reversePlotOrder });
  }

  get scaleType(): string {
    return this.axis.scaleType;
  }

  set scaleType(scaleType: string) {
    this.change({ scaleType: scaleType === "Logarithmic" ? "Logarithmic" : "Linear" });
  }

  get numberFormat(): string {
    return this.axis.numberFormat;
  }

  set numberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }

  get visible(): boolean {
    return this.axis.visible;
  }

  set visible(visible: boolean) {
    this.change({ visible });
  }
}
