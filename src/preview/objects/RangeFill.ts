import type { Area } from "../grid/Area";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class RangeFill extends EmulatedObject {
  readonly className = "RangeFill";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super(model);
  }

  private change(fill: string): void {
    this.model.demandWritable(this.sheet, "RangeFill");
    this.model.grid.formats.change(this.sheet, this.area, { fill });
  }

  /** White where there is no fill, as in Excel. */
  get color(): string {
    return this.model.grid.formats.read(this.sheet, this.area).fill || "#FFFFFF";
  }

  set color(color: string) {
    this.change(color);
  }

  clear(): void {
    this.change("");
  }
}
