import type { Area } from "../grid/Area";
import type { Border, BorderSide } from "../grid/CellFormat";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

/** One side of the borders of a range. */
export class RangeBorder extends EmulatedObject {
  readonly className = "RangeBorder";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
    private readonly borderSide: BorderSide,
  ) {
    super(model);
  }

  override identity() {
    return { Id: this.borderSide };
  }

  private read(): Border {
    return this.model.grid.formats.border(this.sheet, this.area, this.borderSide);
  }

  private change(changes: Partial<Border>): void {
    this.model.demandWritable(this.sheet, "RangeBorder");
    this.model.grid.formats.setBorder(this.sheet, this.area, { ...this.read(), ...changes });
  }

  get sideIndex(): string {
    return this.borderSide;
  }

  get style(): string {
    return this.read().style;
  }

  set style(style: string) {
    this.change({ style: style as Border["style"] });
  }

  get weight(): string {
    return this.read().weight;
  }

  set weight(weight: string) {
    // In Excel a weight draws the border even where no style was set.
    const { style } = this.read();
    this.change({ weight: weight as Border["weight"], style: style === "None" ? "Continuous" : style });
  }

  get color(): string {
    return this.read().color;
  }

  set color(color: string) {
    const { style } = this.read();
    this.change({ color, style: style === "None" ? "Continuous" : style });
  }
}
