/** A class of office.js, by what its objects can do. */
interface ApiClass {
  readonly prototype: { select?: () => void };
}

/**
 * Gives office.js what today's has and that of npm (1.1.110) does not: `RangeAreas.select` (ExcelApi 1.18). Every object of it
 * asks for a selection in the same way.
 */
export function withNewerMembers(excel: object): void {
  const { Range, RangeAreas } = excel as Readonly<Record<"Range" | "RangeAreas", ApiClass>>;
  RangeAreas.prototype.select ??= Range.prototype.select;
}
