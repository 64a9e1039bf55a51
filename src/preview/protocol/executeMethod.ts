import { type Batch, type BatchAnswer, refusal } from "../objects/batch";

/** What office.js sends with the action `executeMethod`. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: custom data, verb, path, headers, the batch as JSON text, permission, flags, ... */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

const DISPATCH = { loadSettings: 75, saveSettings: 76, batch: 93 } as const;

/** Set in the flags of a batch that waits until no cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

export interface MethodHost {
  readonly execute: (batch: Batch) => Promise<BatchAnswer>;
  readonly editing: { isEditing(): boolean; ended(): Promise<void> };
  readonly settings: Map<string, string>;
  /** Whether a message may have no more than 5 MB, as on the web. */
  readonly isLimited: boolean;
}

/** Answers the calls that office.js dispatches by number: batches of `Excel.run` and the document's settings. */
export async function executeMethod(data: unknown, host: MethodHost): Promise<object> {
  const call = data as MethodCall;
  switch (call.DdaMethod.DispatchId) {
    case DISPATCH.batch:
      return { ...OK, Data: [200, [], await answered(call.ArrayData ?? [], host)] };
    case DISPATCH.saveSettings:
      host.settings.clear();
      for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) host.settings.set(key, value);
      return OK;
    case DISPATCH.loadSettings:
      return { ...OK, Properties: { Settings: [...host.settings].map(([Name, Value]) => ({ Name, Value })) } };
    default:
      console.error(`Preview workbook: not emulated: dispatch id ${call.DdaMethod.DispatchId}`);
      return { Version: 1, Error: 5001 };
  }
}

const OK = { Version: 1, Error: 0 };

/** What Excel on the web takes and answers at most, in characters. */
const LONGEST_MESSAGE = 5_000_000;

/** @returns the answer as text, as it is sent */
async function answered(array: readonly unknown[], host: MethodHost): Promise<string> {
  const isTooLong = (message: string) => host.isLimited && message.length > LONGEST_MESSAGE;
  if (isTooLong(String(array[4]))) return JSON.stringify(tooLong("Request"));
  const answer = JSON.stringify(await runBatch(array, host));
  return isTooLong(answer) ? JSON.stringify(tooLong("Response")) : answer;
}

function tooLong(what: "Request" | "Response"): BatchAnswer {
  const message = `The ${what.toLowerCase()} payload size has exceeded the limit.`;
  return { Results: [], TraceIds: [], Error: refusal(`${what}PayloadSizeLimitExceeded`, message) };
}

async function runBatch(array: readonly unknown[], { execute, editing }: MethodHost): Promise<BatchAnswer> {
  const batch = JSON.parse(String(array[4])) as Batch;
  if (editing.isEditing() && touchesWorkbook(array[0])) {
    if ((Number(array[6]) & DELAY_FOR_CELL_EDIT) === 0) return cellEditMode();
    await editing.ended();
  }
  return execute(batch);
}

/** The runtime's own messages, such as results of custom functions, pass while a cell is edited. */
function touchesWorkbook(customData: unknown): boolean {
  return customData === "IterativeExecutor";
}

function cellEditMode(): BatchAnswer {
  const message =
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";
  return { Results: [], TraceIds: [], Error: refusal("InvalidOperationInCellEditMode", message) };
}
