import type { ComponentType } from "react";
import type { Choices } from "../../imports/table/Choices";
import type { Question } from "../../imports/table/Question";
import type { BesideKind } from "../../workbook/BesideKind";
import type { CellArea } from "../../workbook/SheetPlan";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Says } from "../says/Says";
import type { Words } from "../texts/languages";
import type { AskedName, WarehouseNames } from "../warehouse/WarehouseNames";
import type { WarehouseQuery } from "../warehouse/WarehouseQuery";
import type { AnswerView } from "./AnswerView";
import type { FieldView } from "./FieldView";
import type { DraftOf, Form } from "./form";
import type { Data, Filling, Given, Sheet, Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import type { Taking } from "./known";
import type { PaneJobState } from "./PaneJobState";
import type { SampleTable } from "./sampleTable";
import type { TraceView } from "./trace/TraceView";

/**
 * A job of the pane, all that makes it differ from another. The pane reads its sources, asks for what its form holds, works
 * out the result in stages that can be left, says it, and writes it to a sheet:
 *
 *     cells --read--> table (+ questions) --+
 *                                           +--work--> result --> answer, sheet
 *     form draft ---------------------------+
 *
 * @typeParam T what is read, a table by the name of each source
 * @typeParam F the form
 * @typeParam R what the work comes to
 * @typeParam W the words of the job, alike in every language
 */
export interface Job<T extends Tables, F extends Form, R, W extends JobWords> {
  /** Its settings in the document, the ids of its fields and its place on the home list are called by this. */
  readonly id: string;
  /** The line that its icon is drawn with, in a square of 20 by 20. */
  readonly icon: string;
  readonly words: Words<W>;
  readonly sources: { readonly [Name in keyof T]-?: Source<T, NonNullable<T[Name]>, F, R, W> };
  readonly form: F;
  /** What the form holds once sample data is taken, where that differs. */
  readonly sampleDraft?: (draft: DraftOf<F>) => Partial<DraftOf<F>>;
  /** Invented data of another kind that it reads as well, offered beside the first. */
  readonly otherSample?: OtherSample<T, F>;
  /** The fields that take what another job found. */
  readonly takes?: readonly Taking<F>[];
  /** What the second step asks, in its order; every entry of the form where left out. */
  readonly fields?: (filling: Filling<T, F>, result: R | undefined, says: Says<W>) => readonly FieldView[];
  /** Why there is nothing to work out, and what to do; asked once everything needed was read and no field is wrong. */
  readonly refuse?: (given: Given<T, F>, says: Says<W>) => string | undefined;
  /**
   * Works out the result, stopping between its stages to say how far it is, 0 to 1.
   * @throws NoAnswer, DomainError: they are said in the answer's place
   */
  readonly work: (given: Given<T, F>) => Generator<number, R>;
  readonly answer: (result: R, given: Given<T, F>, says: Says<W>) => AnswerView;
  /**
   * What a figure of its answer comes from, where figures can be followed: by the name that the answer gives it. Undefined where
   * the answer has no such figure any more.
   */
  readonly trace?: (figure: string, result: R, given: Given<T, F>, says: Says<W>) => TraceView | undefined;
  /** Undefined where there is an answer, but nothing that a sheet could hold. */
  readonly sheet: (result: R, given: Given<T, F>, says: Says<W>) => Sheet | undefined;
  /** What a database is asked where its data outgrow a sheet: the names that this takes, and the queries by these. */
  readonly database?: {
    readonly asks: readonly AskedName[];
    /** Whether it stands where the data is chosen, or below the answer, of which its queries are made. */
    readonly below: "data" | "answer";
    readonly queries: (
      names: WarehouseNames,
      filling: Filling<T, F>,
      result: R | undefined,
      says: Says<W>,
    ) => readonly WarehouseQuery[];
  };
  /** Pictures that this job alone draws, by the names that its answer gives them. */
  readonly drawn?: Readonly<Record<string, ComponentType<JobProps<T, F, R, W> & { readonly view: never }>>>;
}

/** The source that it is for, and what the form holds once it is taken. */
export interface OtherSample<T extends Tables, F extends Form> {
  readonly source: keyof T & string;
  readonly sample: SampleTable;
  readonly draft: Partial<DraftOf<F>>;
}

/** What every component of a job's own is handed. */
export interface JobProps<T extends Tables, F extends Form, R, W> {
  readonly job: PaneJobState<T, F, R>;
  readonly says: Says<W>;
}

/** One range that a job reads. */
export interface Source<T extends Tables, Table, F extends Form, R, W> {
  /** Makes sense of the cells, by what the person chose. */
  readonly read: (contents: RangeContents, choices: Choices) => Table;
  /** The columns that the person may put right. */
  readonly roles: readonly string[] | ((table: Table) => readonly string[]);
  /** Whether it is read at all; always where left out. One that is asked for by a field stands among the fields. */
  readonly asked?: (draft: DraftOf<F>) => boolean;
  /** Whether there is nothing to work out without it; always where left out. */
  readonly isNeeded?: (draft: DraftOf<F>) => boolean;
  readonly sample?: SampleTable;
  /** Whether a table that is selected is meant for the job, where its columns and rows do not say enough. */
  readonly suits?: (table: Table) => boolean;
  /** What was found, in a sentence; undefined as long as nobody knows. The pane adds its doubts where too little was. */
  readonly found: (data: Data<Table>, says: Says<W>) => string | undefined;
  /** What to look at before trusting the data. */
  readonly checks?: (data: Data<Table>, says: Says<W>) => readonly string[];
  /** The cells beside the rows that the job may fill, where it does, and how to tell what it put there earlier. */
  readonly beside?: {
    readonly kind: BesideKind;
    readonly area: (contents: RangeContents, table: Table) => CellArea | undefined;
  };
  /** Whether there is an answer though this is still asked; an open question stops the work where left out. */
  readonly mayStayOpen?: (question: Question) => boolean;
  /** What else is asked about the data. */
  readonly Extra?: ComponentType<JobProps<T, F, R, W>>;
}
