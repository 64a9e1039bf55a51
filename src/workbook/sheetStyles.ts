import type { CellStyle } from "./SheetPlan";

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly rightAligned?: boolean;
}

/** Inputs are blue on pale yellow, as people who build models expect; results stand out by weight, never by colour alone. */
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 18 },
  note: { color: "#595959" },
  heading: { bold: true, size: 12 },
  input: { color: "#0000FF", fill: "#FFF8DC" },
  result: { bold: true },
  columnHeads: { bold: true, rightAligned: true },
};

export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { bold, size, color, fill, rightAligned } = LOOKS[style];
  if (bold) range.format.font.bold = true;
  if (size) range.format.font.size = size;
  if (color) range.format.font.color = color;
  if (fill) range.format.fill.color = fill;
  if (rightAligned) range.format.horizontalAlignment = "Right";
}
