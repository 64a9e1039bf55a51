import { NoAnswer } from "../NoAnswer";
import type { Likeliest } from "../numeric/likeliest";

/** A model fitted to data. */
export interface Fitted<Parameters> {
  readonly parameters: Parameters;
  readonly logLikelihood: number;
  /** Standard errors of the parameters' logarithms: 0.1 says that a parameter is known to about 10%. */
  readonly logErrors: Parameters;
  /** The curvature of the log-likelihood in the parameters' logarithms, row after row. */
  readonly curvature: Float64Array;
  /** The parameters in which the likelihood is flat: very different values would fit as well. */
  readonly flat: readonly (keyof Parameters & string)[];
  /** Whether the likeliest parameters lie at the edge of their range: the data do not tell them. */
  readonly atEdge: boolean;
  /** Whether searches from different starts found the same answer. */
  readonly agreed: boolean;
}

/** From a standard error of this on, 95% of what a parameter could be spans a factor of 50. */
const FLAT = 1;

/**
 * Gives the numbers of a fit their names.
 * @throws NoAnswer where the search did not come to rest
 */
export function named<Name extends string>(
  model: string,
  names: readonly Name[],
  { parameters, logLikelihood, logErrors, curvature, atEdge, settled, agreed }: Likeliest,
): Fitted<Record<Name, number>> {
  if (!settled || !Number.isFinite(logLikelihood)) {
    throw new NoAnswer({ id: "searchUnsettled", model });
  }
  const record = (values: readonly number[]) =>
    Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<Name, number>;
  const flat = names.filter((_, i) => logErrors[i] > FLAT);
  return {
    parameters: record(parameters),
    logLikelihood,
    logErrors: record(logErrors),
    curvature,
    flat,
    atEdge,
    agreed,
  };
}
