/** The rows of a forecast of the whole base. */
export const BASE_FIGURES = ["orders", "value", "ordering"] as const;
export type BaseFigure = (typeof BASE_FIGURES)[number];

/** What all customers together bring: orders, money, and how many of them order at least once. */
export type BaseTotals = Readonly<Record<BaseFigure, number>>;

export function eachFigure(of: (figure: BaseFigure) => number): BaseTotals {
  return { orders: of("orders"), value: of("value"), ordering: of("ordering") };
}
