/**
 * What the cells of a column hold: words; the code or sign of a currency; a day; a figure that is money, a whole number by
 * nature (so that a lone mark before three digits parts thousands), a whole number or a range of them, or any other number.
 */
export type CellKind = "text" | "currency" | "date" | "money" | "whole" | "range" | "number";
