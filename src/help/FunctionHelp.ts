/** What functions.json says of one function: the help that Excel shows while it is typed. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
}

export const SUBJECTS = ["clicks", "customers", "forecast", "segments", "budget"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The invented data that an example looks at, as it stands from cell A1 on. */
export const SAMPLES = ["Keywords", "RunningKeywords", "Orders", "Needs"] as const;
export type SampleName = (typeof SAMPLES)[number];

/** What the JSDoc of a function says beyond functions.json. */
export interface FunctionExample {
  readonly subject: Subject;
  readonly returns: string;
  /** A formula that answers as it stands, over the sample's columns where it names one. */
  readonly example: string;
  readonly sample?: SampleName;
  /** Columns of the answer that hold days, counted from 1: cells show them as numbers until they are formatted. */
  readonly dates?: readonly number[];
}

/** All there is to say of a function. */
export interface FunctionHelp extends FunctionMetadata, FunctionExample {}

/** The name before every function's own in a formula. */
export const NAMESPACE = "WORTH";
