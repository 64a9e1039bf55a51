import { finite, isRecord } from "../workbookState/keptValues";
import { isInLimits, type Limits } from "./limits";

/** A number of a form; a share is 0 to 1 and written as percent. `Usual` says whether it has a usual value. */
export interface NumberEntry<Given, Usual extends boolean = boolean> {
  readonly kind: "number" | "share";
  /** What it must be. The words for it are the pane's, the limits those of the formulas. */
  readonly limits: Limits;
  /** What it is before anybody fills it in; a number that has one must never be empty. */
  readonly usual: Usual extends true ? number : number | undefined;
  /** Whether it is asked for at all. */
  readonly asked: ((draft: Given) => boolean) | undefined;
  /** Whether it must be filled in once it is asked for. */
  readonly needed: boolean;
}

/** One of a few; undefined where none was chosen. */
export interface ChoiceEntry<Of extends string | number> {
  readonly kind: "choice";
  readonly of: readonly Of[];
  readonly usual: Of | undefined;
  /** Whether only the words or the sheet depend on it, so that the work need not be done again. */
  readonly late: boolean;
}

export interface YesEntry {
  readonly kind: "yes";
}

/** Names by what they are for and how many there are, as the person typed them. Only words depend on them. */
export interface NamesEntry {
  readonly kind: "names";
}

/** One of a few for each of some names that the data tell, such as the channels of a table; what was not chosen is left out. */
export interface EachEntry<Of extends string> {
  readonly kind: "each";
  readonly of: readonly Of[];
}

/** What was chosen for each name. */
export type ChosenEach<Of extends string = string> = Readonly<Partial<Record<string, Of>>>;

export type NameLists = Readonly<Record<string, readonly string[]>>;

// What an entry's rule is given is any draft: the form that it belongs to is not known yet where it is written.
export type Entry = NumberEntry<never> | ChoiceEntry<string | number> | YesEntry | NamesEntry | EachEntry<string>;

/** A form is a table of its entries: the draft, what a document kept of it and what is wrong with it follow from that. */
export type Form = Readonly<Record<string, Entry>>;

type ValueOf<E> =
  E extends ChoiceEntry<infer Of>
    ? Of | undefined
    : E extends YesEntry
      ? boolean
      : E extends NamesEntry
        ? NameLists
        : E extends EachEntry<infer Of>
          ? ChosenEach<Of>
          : number | undefined;

/** A form as it stands: a field that holds no number has no value. */
export type DraftOf<F extends Form> = { readonly [Name in keyof F]: ValueOf<F[Name]> };

/** A form in which no field is wrong: a number that has a usual value is there. */
export type SettledOf<F extends Form> = {
  readonly [Name in keyof F]: F[Name] extends NumberEntry<never, true> ? number : ValueOf<F[Name]>;
};

/** The numbers of a form, by name. */
export type NumberName<F extends Form> = {
  [Name in keyof F]: F[Name] extends NumberEntry<never> ? Name : never;
}[keyof F] &
  string;

/** The entries of a form that hold one of a few for each of some names. */
export type EachName<F extends Form> = {
  [Name in keyof F]: F[Name] extends { readonly kind: "each" } ? Name : never;
}[keyof F] &
  string;

/** The choices of a form, by name. */
export type ChoiceName<F extends Form> = {
  [Name in keyof F]: F[Name] extends { readonly kind: "choice" } ? Name : never;
}[keyof F] &
  string;

interface NumberOptions<Given> {
  readonly usual?: undefined;
  readonly asked?: (draft: Given) => boolean;
  readonly needed?: boolean;
}

export function number<Given = unknown>(limits: Limits, options: { readonly usual: number }): NumberEntry<Given, true>;
export function number<Given = unknown>(limits: Limits, options?: NumberOptions<Given>): NumberEntry<Given, false>;
export function number<Given = unknown>(
  limits: Limits,
  {
    usual,
    asked,
    needed = usual !== undefined,
  }: NumberOptions<Given> | { readonly usual: number; asked?: undefined; needed?: undefined } = {},
): NumberEntry<Given> {
  return { kind: "number", limits, usual, asked, needed };
}

export function share<Given = unknown>(limits: Limits, options: { readonly usual: number }): NumberEntry<Given, true>;
export function share<Given = unknown>(limits: Limits, options?: NumberOptions<Given>): NumberEntry<Given, false>;
export function share<Given = unknown>(
  limits: Limits,
  options?: NumberOptions<Given> | { readonly usual: number },
): NumberEntry<Given> {
  return { ...number(limits, options as NumberOptions<Given>), kind: "share" };
}

export function choice<const Of extends string | number>(
  of: readonly Of[],
  { usual, late = false }: { readonly usual?: NoInfer<Of>; readonly late?: boolean } = {},
): ChoiceEntry<Of> {
  return { kind: "choice", of, usual, late };
}

export function each<const Of extends string>(of: readonly Of[]): EachEntry<Of> {
  return { kind: "each", of };
}

export const yes: YesEntry = { kind: "yes" };
export const names: NamesEntry = { kind: "names" };

const MOST_LISTS = 40;
const MOST_NAMES = 40;
export const LONGEST_NAME = 80;
/** Names with a choice each, and the longest of them: the person's data name them. */
const MOST_CHOSEN = 200;
const LONGEST_CHOSEN = 300;

/**
 * What a document kept of a form. A file can hold anything under our key, so every field is held to its own rule. A number
 * that is wrong alone goes back to its usual value; where others are what makes it wrong still, no number is taken.
 */
export function keptDraft<F extends Form>(form: F, held: unknown): DraftOf<F> {
  const record = isRecord(held) ? held : {};
  const values = Object.entries(form).map(([name, entry]) => {
    return [name, keptValue(entry, Object.hasOwn(record, name) ? record[name] : undefined)] as const;
  });
  const draft = Object.fromEntries(values) as DraftOf<F>;
  const mended = withUsual(form, draft, wrongIn(form, draft));
  const isMended = wrongIn(form, mended).every((name) => mended[name] === undefined);
  return isMended ? mended : withUsual(form, mended, numbersOf(form));
}

function withUsual<F extends Form>(form: F, draft: DraftOf<F>, numbers: readonly NumberName<F>[]): DraftOf<F> {
  const usual = numbers.map((name) => [name, (form[name] as NumberEntry<never>).usual] as const);
  return { ...draft, ...Object.fromEntries(usual) };
}

function numbersOf<F extends Form>(form: F): NumberName<F>[] {
  return Object.keys(form).filter((name) => ["number", "share"].includes(form[name].kind)) as NumberName<F>[];
}

function keptValue(entry: Entry, held: unknown): unknown {
  switch (entry.kind) {
    case "yes":
      return held === true;
    case "choice":
      return entry.of.find((one) => one === held) ?? entry.usual;
    case "names":
      return keptNames(held);
    case "each":
      return keptEach(entry.of, held);
    case "number":
    case "share":
      return finite(held) ?? entry.usual;
  }
}

function keptNames(held: unknown): NameLists {
  if (!isRecord(held)) return {};
  const lists = Object.entries(held).filter((entry): entry is [string, unknown[]] => {
    return /^\d{1,2}$/.test(entry[0]) && Array.isArray(entry[1]);
  });
  return Object.fromEntries(
    lists.slice(0, MOST_LISTS).map(([name, list]) => [name, list.slice(0, MOST_NAMES).map(keptName)]),
  );
}

function keptEach(of: readonly string[], held: unknown): ChosenEach {
  if (!isRecord(held)) return {};
  const chosen = Object.entries(held).flatMap(([name, one]) => {
    const known = of.find((each) => each === one);
    return known === undefined || name.length > LONGEST_CHOSEN ? [] : [[name, known] as const];
  });
  return Object.fromEntries(chosen.slice(0, MOST_CHOSEN));
}

/** A name that nobody could have typed is none. */
function keptName(held: unknown): string {
  return typeof held === "string" && held.length <= LONGEST_NAME ? held : "";
}

/** The numbers that break their rule, in the order of the form. One that is still to be filled in is not wrong. */
export function wrongIn<F extends Form>(form: F, draft: DraftOf<F>): NumberName<F>[] {
  return Object.entries(form).flatMap(([name, entry]): NumberName<F>[] => {
    if (entry.kind !== "number" && entry.kind !== "share") return [];
    const { limits, asked, needed } = entry as NumberEntry<DraftOf<F>>;
    if (asked && !asked(draft)) return [];
    const given = draft[name] as number | undefined;
    const isRight = given === undefined ? !needed : isInLimits(given, limits, draft);
    return isRight ? [] : [name as NumberName<F>];
  });
}

/** A draft without what only words or the sheet depend on. Where two are the same as text, so is what follows from them. */
export function workingDraft<F extends Form>(form: F, draft: DraftOf<F>): DraftOf<F> {
  const kept = Object.entries(form).map(([name, entry]) => {
    if (entry.kind === "names") return [name, {}] as const;
    return [name, entry.kind === "choice" && entry.late ? entry.usual : draft[name]] as const;
  });
  return Object.fromEntries(kept) as DraftOf<F>;
}

/**
 * One field as it was typed or chosen, as a change of the draft.
 * @param among for one name of several that each have a choice: which, and what was chosen for all so far
 */
export function withField<F extends Form>(
  form: F,
  name: string,
  value: number | string | undefined,
  among?: { readonly of: string; readonly draft: DraftOf<F> },
): Partial<DraftOf<F>> {
  const entry = form[name];
  if (entry.kind === "each" && among) {
    return { [name]: { ...(among.draft[name] as ChosenEach), [among.of]: value } } as Partial<DraftOf<F>>;
  }
  const taken = entry.kind === "choice" ? entry.of.find((one) => String(one) === value) : value;
  return { [name]: taken } as Partial<DraftOf<F>>;
}
