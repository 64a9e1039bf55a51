/** A formula taken apart, as far as examples use formulas: values, arrays, ranges, and functions of these. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | undefined)[] };
