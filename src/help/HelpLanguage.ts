import type { SampleName, Subject } from "./FunctionHelp";

/** A language that the functions' help is written in. */
export interface HelpLanguage {
  /** As in `<html lang>`. */
  readonly code: string;
  readonly words: HelpWords;
  /** A sentence of the functions' JSDoc in this language; undefined where nobody put it into it. */
  readonly said: (english: string) => string | undefined;
}

/** What stands on the help pages around what the JSDoc says. */
export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly all: string;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly mayBeLeftOut: string;
  readonly writing: string;
  readonly parameters: string;
  readonly gives: string;
  readonly datesIn: (columns: readonly number[]) => string;
  readonly example: string;
  readonly over: (sample: SampleName) => string;
  readonly inExcel: string;
}
