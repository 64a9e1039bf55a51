import { BorderStyleTypes, BorderType, type IStyleData } from "@univerjs/core";
import type { Border, BorderSide } from "../CellFormat";
import { hexColor } from "./cellStyle";

const TYPES: Record<BorderSide, BorderType> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

/** The side of a cell's own style that tells of a side of the range. */
const SIDES = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideHorizontal: "b",
  InsideVertical: "r",
} as const;

const LINES: readonly [BorderStyleTypes, Border["style"], Border["weight"]][] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

export function univerBorder({ side, style, weight }: Border): { type: BorderType; style: BorderStyleTypes } {
  const line =
    LINES.find(([, name, width]) => name === style && width === weight) ?? LINES.find(([, name]) => name === style);
  return { type: TYPES[side], style: line?.[0] ?? BorderStyleTypes.NONE };
}

export function borderOf(cell: IStyleData, side: BorderSide): Border {
  const drawn = cell.bd?.[SIDES[side]];
  const line = LINES.find(([type]) => type === drawn?.s);
  return { side, style: line?.[1] ?? "None", weight: line?.[2] ?? "Thin", color: hexColor(drawn?.cl.rgb) || "#000000" };
}
