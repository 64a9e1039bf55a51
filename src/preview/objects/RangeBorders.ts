import type { Area } from "../grid/Area";
import type { BorderSide } from "../grid/CellFormat";
import { EmulatedObject } from "./EmulatedObject";
import { RangeBorder } from "./RangeBorder";
import { notEmulated } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

export class RangeBorders extends EmulatedObject {
  readonly className = "RangeBorderCollection";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super(model);
  }

  getItem(name: string): RangeBorder {
    const side = SIDES.find((known) => known === name);
    if (!side) throw notEmulated(`RangeBorderCollection.getItem("${name}")`);
    return new RangeBorder(this.model, this.sheet, this.area, side);
  }
}
