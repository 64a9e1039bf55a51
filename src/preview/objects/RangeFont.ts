import type { Area } from "../grid/Area";
import type { CellFormat } from "../grid/CellFormat";
import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class RangeFont extends EmulatedObject {
  readonly className = "RangeFont";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super(model);
  }

  private read(): CellFormat {
    return this.model.grid.formats.read(this.sheet, this.area);
  }

  private change(changes: Partial<CellFormat>): void {
    this.model.demandWritable(this.sheet, "RangeFont");
    this.model.grid.formats.change(this.sheet, this.area, changes);
  }

  get bold(): boolean {
    return this.read().bold;
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean {
    return this.read().italic;
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get underline(): string {
    return this.read().underline ? "Single" : "None";
  }

  set underline(underline: string) {
    this.change({ underline: underline !== "None" });
  }

  get color(): string {
    return this.read().color;
  }

  set color(color: string) {
    this.change({ color });
  }

  get name(): string {
    return this.read().fontName;
  }

  set name(fontName: string) {
    this.change({ fontName });
  }

  get size(): number {
    return this.read().fontSize;
  }

  set size(fontSize: number) {
    this.change({ fontSize });
  }
}
