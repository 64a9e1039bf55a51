/** A function that remembers its last answer: as long as it is given the same things, it gives back the same one. */
export function lastOf<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    const known = last;
    if (known && args.length === known.args.length && args.every((arg, i) => arg === known.args[i]))
      return known.result;
    const result = work(...args);
    last = { args, result };
    return result;
  };
}
