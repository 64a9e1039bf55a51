export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";

/** How a cell looks. Colours are `#RRGGBB`; an empty fill is no fill. */
export interface CellFormat {
  readonly bold: boolean;
  readonly color: string;
  readonly fontSize: number;
  readonly fill: string;
  readonly horizontalAlignment: HorizontalAlignment;
}
