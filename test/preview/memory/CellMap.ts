import { type Area, boundingArea, intersection, MAX_COLUMNS } from "../../../src/preview/grid/Area";

/** Something for each of some cells of a sheet. */
export class CellMap<Item> {
  #items = new Map<number, Item>();

  get(row: number, column: number): Item | undefined {
    return this.#items.get(keyOf(row, column));
  }

  /** @param item undefined takes away what was there */
  set(row: number, column: number, item: Item | undefined): void {
    if (item === undefined) this.#items.delete(keyOf(row, column));
    else this.#items.set(keyOf(row, column), item);
  }

  /** Row by row, whatever came first. */
  entries(): [row: number, column: number, item: Item][] {
    return [...this.#items]
      .sort(([a], [b]) => a - b)
      .map(([key, item]) => [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, item]);
  }

  /** The smallest rectangle around all of it, or null where there is nothing. */
  bounds(): Area | null {
    let bounds: Area | null = null;
    for (const key of this.#items.keys()) {
      const cell = areaOf(key);
      bounds = bounds ? boundingArea(bounds, cell) : cell;
    }
    return bounds;
  }

  clear(area: Area): void {
    for (const key of [...this.#items.keys()]) if (intersection(area, areaOf(key))) this.#items.delete(key);
  }

  change(changed: (item: Item) => Item): void {
    for (const [key, item] of this.#items) this.#items.set(key, changed(item));
  }

  /** @param place where a row goes; undefined where it goes away */
  moveRows(place: (row: number) => number | undefined): void {
    const moved = this.entries().flatMap(([row, column, item]): [number, Item][] => {
      const to = place(row);
      return to === undefined ? [] : [[keyOf(to, column), item]];
    });
    this.#items = new Map(moved);
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function areaOf(key: number): Area {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, rows: 1, columns: 1 };
}
