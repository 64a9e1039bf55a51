import type { SheetArea } from "./Area";

/** The kinds of conditional formats that are emulated. */
export const CONDITION_TYPES = ["CellValue", "DataBar", "ColorScale"] as const;
export type ConditionType = (typeof CONDITION_TYPES)[number];

/** An end or the middle of a scale of colours. */
export interface ScalePoint {
  readonly type: string;
  readonly formula?: string | null;
  readonly color: string;
}

/** A conditional format as the add-in described it. */
export interface ConditionState {
  readonly id: string;
  readonly cells: SheetArea;
  readonly type: ConditionType;
  /** Of a cell's value. */
  rule: { readonly formula1: string; readonly operator: string } | null;
  /** Colours as `#RRGGBB`; empty where they stay as they are. */
  fontColor: string;
  fill: string;
  /** Of what is shown; empty where that stays as it is. */
  numberFormat: string;
  /** Of bars. */
  barColor: string;
  gradient: boolean;
  scale: { readonly minimum: ScalePoint; readonly midpoint?: ScalePoint; readonly maximum: ScalePoint } | null;
}
