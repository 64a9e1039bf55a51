/** Excel's style of a new table. */
const NEW_TABLE = "TableStyleMedium2";

/** The names of the styles that tables have in Excel, by the id of the table: the grid has only a few of them. */
export class TableLooks {
  readonly #styles = new Map<string, string>();

  of(id: string): string {
    return this.#styles.get(id) ?? NEW_TABLE;
  }

  set(id: string, style: string): void {
    this.#styles.set(id, style);
  }
}
