/** Where in an argument a cell stands, counted from 1; nothing where the argument is a single cell. */
export interface ArgumentPlace {
  row?: number;
  column?: number;
}

/** A cell could not be read as what its argument needs. `held` and `rule` complete "is ...; it must be ...". */
export class ReadError extends Error {
  override readonly name = "ReadError";

  constructor(
    readonly argument: string,
    readonly place: ArgumentPlace,
    readonly held: string,
    readonly rule: string,
  ) {
    super(`${argument} is ${held}; it must be ${rule}`);
  }
}

/** Arguments that do not fit together; `sentence` says all of it. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(readonly sentence: string) {
    super(sentence);
  }
}
