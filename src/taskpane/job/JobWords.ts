/** The words that every job has. */
export interface JobWords {
  readonly name: string;
  /** What one gets from it, for the home list. */
  readonly about: string;
  readonly sources: Readonly<Record<string, SourceWords>>;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** The sheet's name, and the headings of its table. */
  readonly sheet: { readonly name: string; readonly columns?: Readonly<Record<string, string>> };
  readonly sample: SampleWords;
  /** On the button that offers the other sample, where there is one. */
  readonly otherSample?: string;
  readonly written: (name: string) => string;
}

/** Headings and names of a job's invented data, by the English. */
export type SampleWords = Readonly<Record<string, string>>;

/** Invented data is written in English. */
export const IN_ENGLISH: SampleWords = {};

export interface SourceWords {
  readonly range: string;
  readonly why: string;
  /** What stands in the answer's place as long as it was not read. */
  readonly awaited: string;
  readonly deleted: string;
  /** Over the columns to choose; a usual word where left out. */
  readonly columns?: string;
  /** The columns by role, for choosing them. */
  readonly role: Readonly<Record<string, string>>;
  /** The whole question for a role that the cells leave open. */
  readonly which: Readonly<Record<string, string>>;
  /** What else the reader may ask, and the options it offers. */
  readonly ask?: Readonly<Record<string, OptionWords>>;
}

export interface OptionWords {
  readonly label: string;
  readonly why?: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface FieldWords {
  readonly label: string;
  /** What its cell is called on a sheet, where it needs more words there. */
  readonly onSheet?: string;
  readonly why?: string;
  /** What to write instead, where the value breaks the entry's rule. */
  readonly wrong?: string;
  /** By the value of a choice. */
  readonly options?: Readonly<Record<string, string>>;
  /** For no choice. */
  readonly none?: string;
}

export function nameOnSheet({ label, onSheet = label }: FieldWords): string {
  return onSheet;
}
