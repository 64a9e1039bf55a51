import { addressOf, overlap, rectangleOf, type Rectangle } from "./Rectangle";

/** The blocks of an address such as "A1:D9,A20:D25"; undefined where one of them is none. */
export function areasOf(address: string): readonly Rectangle[] | undefined {
  const areas = address.split(",").map((area) => rectangleOf(area.trim()));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

/** Their address, without the sheet. */
export function addressOfAreas(areas: readonly Rectangle[]): string {
  return areas.map(addressOf).join(",");
}

/** The least block that holds them all. */
export function boundsOf(areas: readonly Rectangle[]): Rectangle {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** Whether several areas can be read as one table: they have the same columns, or the same rows. */
export function agree(areas: readonly Rectangle[]): boolean {
  const [{ row, rows, column, columns }] = areas;
  const apart = areas.every((one, i) => areas.every((other, j) => i === j || !overlap(one, other)));
  const sameColumns = areas.every((area) => area.column === column && area.columns === columns);
  return apart && (sameColumns || areas.every((area) => area.row === row && area.rows === rows));
}

/** Whether a cell, counted from 0 at A1, lies in one of them. */
export function isWithin(areas: readonly Rectangle[], row: number, column: number): boolean {
  return areas.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
}
