import type { Choices } from "../../imports/table/Choices";
import type { RangeState } from "../workbookState/FollowedRange";
import type { Stages } from "../workbookState/useStages";
import type { AnswerView } from "./AnswerView";
import type { FieldView } from "./FieldView";
import type { DraftOf, Form } from "./form";
import type { Data, Filling, ReadTable, Sheet, Tables } from "./JobData";
import type { KeptSource } from "./keptJob";
import type { Offer } from "./offer";
import type { TraceView } from "./trace/TraceView";
import type { PaneNow } from "./written";

/** One source of a job as it stands, and how to read something else. */
export interface SourceState extends RangeState, KeptSource {
  readonly name: string;
  readonly data: Data<ReadTable> | undefined;
  /** Whether it was selected when the job was opened, and read without a press. */
  readonly isSelection: boolean;
  readonly choose: (change: Choices) => void;
  readonly takeAddress: (address: string) => void;
  readonly takeSelection: () => void;
  readonly reread: () => void;
}

/** A job as it stands: what was read, what is assumed, what follows, and the sheet to write. */
export interface PaneJobState<T extends Tables, F extends Form, R> {
  readonly id: string;
  readonly filling: Filling<T, F>;
  /** Those that are asked for, by name. */
  readonly sources: Readonly<Record<string, SourceState>>;
  readonly fields: readonly FieldView[];
  readonly assume: (change: Partial<DraftOf<F>>) => void;
  /** Takes a figure that another job found. */
  readonly take: (offer: Offer) => void;
  readonly takeSample: () => void;
  /** The invented data of another kind, where there is some. */
  readonly takeOtherSample: (() => void) | undefined;
  /** Why there is no answer yet, and what to do. */
  readonly refusal: string | undefined;
  readonly stages: Stages<unknown>;
  readonly result: R | undefined;
  readonly answer: AnswerView | undefined;
  /** What a figure of the answer comes from. */
  readonly traceOf: (figure: string) => TraceView | undefined;
  /** What a sheet would be written from. */
  readonly pane: PaneNow;
  /** Undefined as long as there is no answer, or one to earlier input. */
  readonly sheet: Sheet | undefined;
}
