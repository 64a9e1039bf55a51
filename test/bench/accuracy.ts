/** How exact the special functions are, beside data from an arbitrary-precision source: part of `npm run bench`. */
import { accuracy } from "../golden/accuracy";

console.table(
  accuracy().map(({ name, cases, worst, at }) => ({
    function: name,
    cases,
    "worst relative error": worst.toExponential(1),
    at: at.join(", "),
  })),
);
