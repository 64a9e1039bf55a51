import type { Rule } from "../../core/DomainError";
import type { ArgumentName, CellRule, CellHolds, Misfit, Place } from "../../sentences/Sentence";

/** A cell could not be read as what its argument needs. */
export class ReadError extends Error {
  override readonly name = "ReadError";

  constructor(
    readonly argument: ArgumentName,
    readonly place: Place,
    readonly held: CellHolds,
    readonly rule: CellRule | Rule,
  ) {
    super(JSON.stringify(rule));
  }
}

/** Arguments that do not fit together, or lack something. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(readonly misfit: Misfit) {
    super(JSON.stringify(misfit));
  }
}
