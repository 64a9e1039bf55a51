import { demand } from "../../DomainError";
import { NoAnswer } from "../../NoAnswer";
import { likeliest, type Likeliest } from "../../numeric/likeliest";
import { sum } from "../../numeric/sum";
import {
  RETENTION_MODELS,
  RETENTION_PARAMETERS,
  type RetentionChoice,
  type RetentionModel,
  type RetentionModelName,
} from "./RetentionModel";
import { type Leaving, retentionSurface } from "./retentionSurface";

/** Those left of one cohort after 0, 1, 2 ... periods, as far as was seen. */
export type Survivors = readonly number[];

/** What to know of a fitted model before using it. */
export type RetentionWarning =
  | { readonly id: "retentionFlat"; readonly parameters: readonly string[] }
  | { readonly id: "startsApart"; readonly model: string };

export interface FittedRetention {
  readonly model: RetentionModel;
  /** At the start, all cohorts together. */
  readonly customers: number;
  /** The most that were seen of any cohort. */
  readonly periods: number;
  readonly logLikelihood: number;
  /** Akaike's information criterion: 2 x (number of parameters - log-likelihood). */
  readonly aic: number;
  readonly warnings: readonly RetentionWarning[];
}

/** a, b, c. */
const STARTS = [
  [1, 3, 1],
  [0.5, 1.5, 1.4],
  [4, 20, 0.8],
];
/**
 * a + b and c: some leave at once and hardly anybody later, be it that chances of leaving lie far apart (a and b small) and grow with
 * every renewal, or that they fall. The likelihood has a top for each, and either may be the higher one.
 */
const APART = [
  [0.02, 8],
  [0.3, 4],
  [1, 0.4],
] as const;
/** The share that left in the first period is taken to lie within these bounds. */
const LEAST_SHARE = 0.01;
/** Further out, models can no longer be told apart. */
const LEAST = [1e-5, 1e-5, 0.05];
const MOST = [1e5, 1e5, 20];
/** From this standard error of a logarithm on, 95% of what a parameter could be spans a factor of 50. */
const FLAT = 1;

/**
 * Learns from survivors how a subscription keeps its customers, by maximum likelihood over all cohorts together; those who
 * had not left when they were seen last count as far as they were seen. "auto" takes the model with the lower AIC, the simpler
 * one where both have the same.
 *
 * Source: Fader & Hardie (2007), J. Interactive Marketing 21, 76-90; Fader, Hardie, Liu, Davin & Steenburgh (2018), J. Interactive
 * Marketing 43, 1-16.
 * @throws DomainError where survivors grow in number or are below 0; NoAnswer where nobody was seen for a period, where nobody or
 *   everybody left, or where no search comes to rest
 * @example fitRetention([[1000, 631, 468, 382]], "sBG").model.parameters.a
 */
export function fitRetention(cohorts: readonly Survivors[], choice: RetentionChoice): FittedRetention {
  cohorts.forEach(demandSurvivors);
  const leaving = leavingOf(cohorts);
  demandBoth(leaving);
  const seen = { customers: sum(cohorts.map(([first = 0]) => first)), periods: leaving.stayed.length - 1 };
  const names = choice === "auto" ? RETENTION_MODELS : [choice];
  const fits = names.map((name) => ({ ...seen, ...fitted(name, leaving) }));
  return fits.reduce((best, each) => (each.aic < best.aic ? each : best));
}

function demandSurvivors(survivors: Survivors): void {
  survivors.forEach((now, t) => demandLeft(now, survivors[t - 1]));
}

/** @throws DomainError for a number below 0, or above the one before it */
export function demandLeft(now: number, before = Infinity): void {
  demand(now >= 0 && now < Infinity, "survivors", now, "notNegative");
  demand(now <= before, "survivors", now, { id: "atMostBefore", before });
}

function leavingOf(cohorts: readonly Survivors[]): Leaving {
  const periods = cohorts.reduce((most, { length }) => Math.max(most, length), 0);
  const left = new Array<number>(periods).fill(0);
  const stayed = new Array<number>(periods).fill(0);
  for (const survivors of cohorts) {
    for (let t = 1; t < survivors.length; t++) left[t] += survivors[t - 1] - survivors[t];
    if (survivors.length > 0) stayed[survivors.length - 1] += survivors[survivors.length - 1];
  }
  return { left, stayed };
}

function demandBoth({ left, stayed }: Leaving): void {
  if (stayed.length < 2) throw new NoAnswer("noPeriodSeen");
  if (sum(left) === 0) throw new NoAnswer("nobodyLeft");
  if (sum(stayed) === 0) throw new NoAnswer("everybodyLeft");
}

function fitted(name: RetentionModelName, leaving: Leaving) {
  const names = RETENTION_PARAMETERS[name];
  const own = (values: readonly number[]) => values.slice(0, names.length);
  const found = likeliest({
    surfaceAt: retentionSurface(leaving),
    starts: [...STARTS, ...startsApart(leaving)].map(own),
    lowest: own(LEAST),
    highest: own(MOST),
  });
  if (!found.settled || !Number.isFinite(found.logLikelihood))
    throw new NoAnswer({ id: "retentionUnsettled", model: name });
  const [a, b, c = 1] = found.parameters;
  const { logLikelihood } = found;
  return {
    model: { name, parameters: { a, b, c } },
    logLikelihood,
    aic: 2 * (names.length - logLikelihood),
    warnings: warningsOf(name, found),
  };
}

function startsApart({ left, stayed }: Leaving): number[][] {
  const share = Math.min(Math.max(left[1] / (sum(left) + sum(stayed)), LEAST_SHARE), 1 - LEAST_SHARE);
  return APART.map(([both, c]) => [both * share, both * (1 - share), c]);
}

function warningsOf(model: RetentionModelName, { logErrors, agreed }: Likeliest): RetentionWarning[] {
  const flat = RETENTION_PARAMETERS[model].filter((_, i) => logErrors[i] > FLAT);
  const warnings: RetentionWarning[] = flat.length > 0 ? [{ id: "retentionFlat", parameters: flat }] : [];
  return agreed ? warnings : [...warnings, { id: "startsApart", model }];
}
