import { MONTHS, type Period } from "../../../../core/customers/period";
import { fitRetention, type FittedRetention } from "../../../../core/customers/subscriptions/fitRetention";
import { asRenewed, type RenewedContracts, renewing } from "../../../../core/customers/subscriptions/renewals";
import { retentionCurve } from "../../../../core/customers/subscriptions/retentionCurve";
import {
  constantRetention,
  constantValue,
  seenRetention,
  type SeenAge,
} from "../../../../core/customers/subscriptions/seenRetention";
import { subscriberValue } from "../../../../core/customers/subscriptions/subscriberValue";
import { survivors, type SurvivingCohort } from "../../../../core/customers/subscriptions/survivors";
import type { Contract, ContractTable } from "../../../../imports/contracts/ContractTable";
import { unanswered, type Unanswered } from "../../../../sentences/Unanswered";
import { today } from "../../../../workbook/today";
import { startOf, type KnownTo } from "../ahead/startOf";

/** What the value of subscribers rests on. */
export interface SubscriptionTerms {
  /** Money a subscriber pays a period. */
  readonly price: number;
  /** Of that, what it costs to serve them. */
  readonly servingShare: number;
  /** Interest a year, as a share. */
  readonly costOfMoney: number;
  /** How many years a loyal subscriber has been there. */
  readonly loyalYears: number;
  readonly knownTo?: KnownTo | undefined;
  /** How often contracts are renewed; what the table tells where left out. */
  readonly period?: Period | undefined;
}

/** Retention at one age: what was seen, and what the model has. */
export interface AgeRetention extends SeenAge {
  readonly byModel: number;
}

/** What a subscriber is worth beyond what was already paid, as money is worth now. */
export interface SubscriberValues {
  readonly fresh: number;
  readonly loyal: number;
  /** What both would be at the same retention at every age. */
  readonly constant: number;
}

/** Everything that contracts say about subscribers. */
export interface Subscriptions {
  readonly terms: SubscriptionTerms;
  readonly period: Period;
  /** Whether contracts end with the term that was paid: then survivors are those who renewed, up to the last whole period. */
  readonly atTerm: boolean;
  /** The day up to which all is known, an Excel serial number. */
  readonly asOf: number;
  /** The contracts as they are counted, with the day of the last renewal as their end where they end with a term. */
  readonly counted: readonly Contract[];
  /** Those of them that had not ended by then. */
  readonly running: number;
  readonly cohorts: readonly SurvivingCohort[];
  readonly fitted: FittedRetention;
  readonly ages: readonly AgeRetention[];
  readonly constant: number;
  readonly renewals: number;
  readonly values: SubscriberValues | Unanswered;
}

const MONTHS_A_YEAR = 12;

/**
 * Values subscribers by their contracts, in steps, by the formulas of the functions that the written sheet calls.
 *
 * @throws NoAnswer where nobody or everybody left, or nobody was seen for a period
 */
export function* subscriptionsOf(table: ContractTable, terms: SubscriptionTerms): Generator<number, Subscriptions> {
  const { contracts } = table;
  const given = {
    starts: contracts.map(({ start }) => start),
    ends: contracts.map(({ end }) => end ?? Infinity),
  };
  const { period, atTerm } = renewing(given, table.interval ?? terms.period);
  const known = startOf(terms.knownTo, lastKnownDay(contracts));
  const all = { ...given, asOf: known, rows: [...contracts.keys()] };
  const seen: RenewedContracts = atTerm ? asRenewed(given, period, known) : all;
  const cohorts = survivors(seen, period, seen.asOf);
  yield 0.3;
  const lines = cohorts.map((cohort) => cohort.survivors);
  const fitted = fitRetention(lines, "auto");
  yield 0.8;
  const found = seenRetention(lines);
  const curve = retentionCurve(fitted.model, Math.max(1, found.length), 0);
  const constant = constantRetention(found);
  const renewals = Math.round((terms.loyalYears * MONTHS_A_YEAR) / MONTHS[period]);
  return {
    ...{ terms, period, atTerm, cohorts, fitted, constant, renewals },
    asOf: seen.asOf,
    counted: seen.rows.map((row, i) => {
      return { ...contracts[row], end: seen.ends[i] === Infinity ? undefined : seen.ends[i] };
    }),
    running: seen.ends.filter((end) => Math.floor(end) > seen.asOf).length,
    ages: found.map((age, i) => ({ ...age, byModel: curve[i].retentionRate })),
    values: valuesOf(terms, period, fitted, renewals, constant),
  };
}

function valuesOf(
  { price, servingShare, costOfMoney: yearly }: SubscriptionTerms,
  period: Period,
  { model }: FittedRetention,
  renewals: number,
  constant: number,
): SubscriberValues | Unanswered {
  const margin = price * (1 - servingShare);
  const costOfMoney = (1 + yearly) ** (MONTHS[period] / MONTHS_A_YEAR) - 1;
  try {
    return {
      fresh: subscriberValue({ margin, costOfMoney, renewals: 0 }, model),
      loyal: subscriberValue({ margin, costOfMoney, renewals }, model),
      constant: constantValue(margin, constant, costOfMoney),
    };
  } catch (error) {
    return unanswered(error);
  }
}

/** The last day that the contracts tell of. An end that is still to come is known today. */
export function lastKnownDay(contracts: readonly Contract[]): number {
  const now = today();
  let last = -Infinity;
  let isEndAhead = false;
  for (const { start, end } of contracts) {
    last = Math.max(last, Math.floor(start));
    if (end === undefined) continue;
    if (end > now) isEndAhead = true;
    else last = Math.max(last, Math.floor(end));
  }
  return isEndAhead ? Math.max(last, now) : last;
}

/** What contracts say of the price on average; undefined where they do not all tell one. */
export function averagePrice(contracts: readonly Contract[]): number | undefined {
  if (contracts.length === 0) return undefined;
  let total = 0;
  for (const { price } of contracts) {
    if (price === undefined) return undefined;
    total += price;
  }
  return total / contracts.length;
}
