/** A figure that can be taken by one press, or what is to be said of one that was taken. */
export interface Offer {
  readonly text: string;
  /** Undefined where the field holds it already. */
  readonly press:
    | { readonly label: string; readonly field: string; readonly change: object; readonly value: number }
    | undefined;
}
