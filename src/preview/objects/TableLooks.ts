/** How a table looks, where the grid does not hold it. */
export interface TableLook {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
}

/** Looks by the id of the table. */
export class TableLooks {
  readonly #looks = new Map<string, TableLook>();

  of(id: string): TableLook {
    const known = this.#looks.get(id);
    if (known) return known;
    const look = { style: "TableStyleMedium2", showBandedRows: true, showFilterButton: true, showTotals: false };
    this.#looks.set(id, look);
    return look;
  }
}
