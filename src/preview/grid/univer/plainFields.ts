/** Which files are Univer's formula engine. */
export const FORMULA_ENGINE = /@univerjs.engine-formula.lib.es.index\.js$/;

/** How a line gives an object a field: the name, and what it holds, follow. */
const GIVEN = '_defineProperty(this, "';
const THEN = '", ';
const END = ");";

/**
 * The formula engine's source with its fields assigned. It gives each object its fields by a helper that takes their names as texts;
 * millions of objects are made for a sheet of thousands of rows, and plain assignments, which do the same, take a third less time for
 * all that is worked out. For whoever bundles it.
 */
export function plainFields(source: string): string {
  return source.split("\n").map(plainField).join("\n");
}

function plainField(line: string): string {
  const given = line.trimStart();
  if (!given.startsWith(GIVEN) || !given.endsWith(END)) return line;
  const then = given.indexOf(THEN, GIVEN.length);
  if (then < 0) return line;
  const name = given.slice(GIVEN.length, then);
  return `${line.slice(0, -given.length)}this.${name} = ${given.slice(then + THEN.length, -END.length)};`;
}
