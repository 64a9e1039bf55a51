import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../GridCell";

const HORIZONTAL: Record<HorizontalAlignment, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Record<VerticalAlignment, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Between the edge of a cell and its text, and of one step of an indent more, in pixels. */
const EDGE = 2;
const INDENT = 9;

/** Univer's style of a cell, as the rest of the preview reads it. */
export function cellFormat(style: IStyleData): CellFormat {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    color: hexColor(style.cl?.rgb) || "#000000",
    fontSize: style.fs ?? 11,
    fill: hexColor(style.bg?.rgb),
    horizontalAlignment: keyOf(HORIZONTAL, style.ht) ?? "General",
    verticalAlignment: keyOf(VERTICAL, style.vt) ?? "Bottom",
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: Math.round(((style.pd?.l ?? EDGE) - EDGE) / INDENT),
  };
}

/** The parts of Univer's style that change, by Univer's own short keys. */
export function styleParts(changes: Partial<CellFormat>): IStyleData {
  const parts: IStyleData = {};
  if (changes.bold !== undefined) parts.bl = changes.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (changes.underline) parts.ul = { s: changes.underline === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (changes.color !== undefined) parts.cl = { rgb: changes.color };
  if (changes.fontSize !== undefined) parts.fs = changes.fontSize;
  if (changes.fill !== undefined) parts.bg = changes.fill === "" ? null : { rgb: changes.fill };
  if (changes.horizontalAlignment !== undefined) parts.ht = HORIZONTAL[changes.horizontalAlignment];
  if (changes.verticalAlignment !== undefined) parts.vt = VERTICAL[changes.verticalAlignment];
  if (changes.wrapText !== undefined) parts.tb = changes.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (changes.indentLevel !== undefined) parts.pd = { l: EDGE + changes.indentLevel * INDENT };
  return parts;
}

function keyOf<Key extends string, Value>(map: Record<Key, Value>, value: Value | null | undefined): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}

/** `#RRGGBB` of a colour in that form or as `rgb(r, g, b)`; empty for none. */
export function hexColor(color: Nullable<string>): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color || "");
  if (!parts) return (color || "").toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
