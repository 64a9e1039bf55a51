import type { SheetArea } from "../../grid/Area";
import type { CellFormat } from "../../grid/GridCell";
import { type ExcelClass, part, type Property } from "../ExcelClass";
import { invalidArgument } from "../RichError";

/** Excel measures columns in points; a screen in pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** In points. */
const HIGHEST_ROW = 409.5;

/** How a range looks. What is read is the look of its first cell. */
const RangeFormat: ExcelClass<"RangeFormat"> = {
  properties: {
    font: part("RangeFont"),
    fill: part("RangeFill"),
    horizontalAlignment: look("horizontalAlignment"),
    verticalAlignment: look("verticalAlignment"),
    wrapText: look("wrapText"),
    indentLevel: look("indentLevel"),
    rowHeight: {
      get: ({ sheet, area }, { grid }) => grid.formats.rowHeight(sheet, area.row) / PIXELS_PER_POINT,
      set: ({ sheet, area }, model, points: number) => {
        model.demandWritable(sheet);
        if (!(points >= 0 && points <= HIGHEST_ROW)) throw invalidArgument();
        model.grid.formats.setRowHeight(sheet, area, points * PIXELS_PER_POINT);
      },
    },
    columnWidth: {
      get: ({ sheet, area }, { grid }) => grid.formats.columnWidth(sheet, area.column) / PIXELS_PER_POINT,
      set: ({ sheet, area }, { grid }, points: number) =>
        grid.formats.setColumnWidth(sheet, area, points * PIXELS_PER_POINT),
    },
  },
};

const RangeFont: ExcelClass<"RangeFont"> = {
  properties: { bold: look("bold"), underline: look("underline"), color: look("color"), size: look("fontSize") },
};

const RangeFill: ExcelClass<"RangeFill"> = {
  properties: {
    color: {
      ...look("fill"),
      // White where there is no fill, as in Excel.
      get: ({ sheet, area }, { grid }) => grid.formats.read(sheet, area).fill || "#FFFFFF",
    },
  },
};

export const RANGE_FORMAT_CLASSES = { RangeFormat, RangeFont, RangeFill };

/** A part of how cells look, by the grid's name for it. */
function look<Name extends keyof CellFormat>(name: Name): Property<SheetArea> {
  return {
    get: ({ sheet, area }, { grid }) => grid.formats.read(sheet, area)[name],
    set: ({ sheet, area }, model, value: CellFormat[Name]) => {
      model.demandWritable(sheet);
      model.grid.formats.change(sheet, area, { [name]: value });
    },
  };
}
