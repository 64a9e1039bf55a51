import type { KnownFigure } from "../../workbook/knownFigures";
import type { Speech } from "../says/Says";
import type { FieldView } from "./FieldView";
import type { Offer } from "./offer";
import { wrongIn, type DraftOf, type Form, type NumberName } from "./form";

/** What jobs find out for each other, and what each is: money, a share, or a plain number. */
export const KNOWN = {
  /** What a customer brings after fulfilment. */
  customerValue: "money",
  /** Conversions per click, and how many clicks that rate is worth. */
  usualRate: "share",
  usualClicks: "number",
  /** Of income, what is left after fulfilment. */
  margin: "share",
  /** What fulfilling takes: of each order, or of its amount. */
  costOfOrder: "money",
  costShare: "share",
  costOfMoney: "share",
  newCustomerCost: "money",
  /** Winning, by prospect: what is spent on one, how many of them become customers, and the most that could. */
  acquisitionSpend: "money",
  acquisitionRate: "share",
  acquisitionCeiling: "share",
  /** Keeping, by customer and year. */
  retentionSpend: "money",
  retention: "share",
  retentionCeiling: "share",
  /** What a returning customer leaves a year, before what keeping costs. */
  customerMargin: "money",
} as const satisfies Readonly<Record<string, "money" | "share" | "number">>;

export type KnownId = keyof typeof KNOWN;

/** The figures that a written sheet gives, by the names of its cells. */
export type Gives = Readonly<Partial<Record<KnownId, string | undefined>>>;

/** A field that takes a figure which another job found. */
export interface Taking<F extends Form> {
  readonly figure: KnownId;
  readonly field: NumberName<F>;
  /** The field below which it is offered, where that is another: its own may not be asked for. */
  readonly at?: (keyof F & string) | ((draft: DraftOf<F>) => keyof F & string);
  /** What else is chosen with it. */
  readonly also?: Partial<DraftOf<F>>;
}

/** What was taken, by the field: to tell when its source says something else. */
export type Taken = Readonly<Partial<Record<string, number>>>;

/** A figure this old is told to be. */
const OLD_DAYS = 90;
/** Figures that differ by no more than this share are one. */
const ALIKE = 1e-9;

interface OfferTerms<F extends Form> {
  readonly form: F;
  readonly draft: DraftOf<F>;
  readonly takes: readonly Taking<F>[];
  readonly taken: Taken;
  readonly known: readonly KnownFigure[];
  /** Of what the job reads, where it is known. */
  readonly currency: string | undefined;
  readonly today: number;
}

/**
 * What can be taken, by the field below which it is offered. The latest sheet counts; money in another currency is none for this
 * job, and neither is a figure that the field does not take.
 */
export function offersFor<F extends Form>(terms: OfferTerms<F>, speech: Speech): ReadonlyMap<string, Offer> {
  const offers = new Map<string, Offer>();
  for (const taking of terms.takes) {
    const offer = offerOf(taking, terms, speech);
    const { at = taking.field } = taking;
    const place = typeof at === "function" ? at(terms.draft) : at;
    if (offer && !offers.has(place)) offers.set(place, offer);
  }
  return offers;
}

function offerOf<F extends Form>(
  { figure, field, also }: Taking<F>,
  { form, draft, taken, known, currency, today }: OfferTerms<F>,
  { texts, numbers }: Speech,
): Offer | undefined {
  const kind = KNOWN[figure];
  const isOther = (one: KnownFigure) =>
    kind === "money" && currency !== undefined && one.currency !== undefined && one.currency !== currency;
  const usable = known.filter((one) => one.figure === figure && !isOther(one));
  const [latest] = [...usable].sort((a, b) => b.day - a.day);
  const change = { ...also, [field]: latest?.value } as Partial<DraftOf<F>>;
  if (!latest || wrongIn(form, { ...draft, ...change }).includes(field)) return undefined;
  const { value, day, sheetName } = latest;
  const shownAs = {
    money: (amount: number) => numbers.money(amount, latest.currency),
    share: numbers.share,
    number: numbers.plain,
  };
  const shown = shownAs[kind];
  const words = texts.job.known;
  const from = { value: shown(value), sheet: sheetName, day: numbers.day(day) };
  const age = today - day;
  const old = age > OLD_DAYS ? ` ${words.old(numbers.count(age))}` : "";
  const now = draft[field] as number | undefined;
  const holds = Object.entries(change).every(([name, held]) => name === field || draft[name] === held);
  if (holds && now !== undefined && areAlike(now, value)) {
    return taken[field] === undefined ? undefined : { text: `${words.taken(from)}${old}`, press: undefined };
  }
  const before = taken[field];
  const isChanged = holds && before !== undefined && now !== undefined && areAlike(now, before);
  return {
    text: `${isChanged ? words.changed({ ...from, before: shown(before) }) : words.offer(from)}${old}`,
    press: { label: words.take(shown(value)), field, change, value },
  };
}

function areAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= ALIKE * Math.max(Math.abs(one), Math.abs(other));
}

/** The same fields, each with what can be taken for it. */
export function withOffers(fields: readonly FieldView[], offers: ReadonlyMap<string, Offer>): readonly FieldView[] {
  if (offers.size === 0) return fields;
  return fields.map((field) => {
    if (field.kind === "group") return { ...field, fields: withOffers(field.fields, offers) };
    const offer = "name" in field && field.kind !== "source" && !field.isTold ? offers.get(field.name) : undefined;
    return offer ? { ...field, offer } : field;
  });
}
