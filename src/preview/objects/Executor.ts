import { ACTION, type Action, type Batch, type BatchAnswer, refusal } from "./batch";
import { BatchPaths, type Services } from "./BatchPaths";
import { NULL_OBJECT } from "./ExcelObject";
import { callMethod, identityOf, setProperty } from "./members";
import { query } from "./query";
import { RichError } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

/** Runs the batches that office.js sends, one after the other, on the emulated workbook. */
export class Executor {
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly model: WorkbookModel,
    private readonly services: Services,
  ) {}

  execute(batch: Batch): Promise<BatchAnswer> {
    const answer = this.#last.then(() => this.#run(batch));
    this.#last = answer;
    return answer;
  }

  async #run(batch: Batch): Promise<BatchAnswer> {
    const paths = new BatchPaths(batch.ObjectPaths, this.model, this.services);
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      try {
        await this.#act(action, paths, answer);
      } catch (error) {
        return { ...answer, Error: errorAnswer(error, index) };
      }
    }
    return answer;
  }

  async #act(action: Action, paths: BatchPaths, { Results, TraceIds }: BatchAnswer): Promise<void> {
    const { Id, ActionType, Name } = action;
    if (ActionType === ACTION.trace) {
      TraceIds.push(Id);
      Results.push({ ActionId: Id, Value: null });
      return;
    }
    const object = paths.resolve(action.ObjectPathId);
    const args = () => paths.args(action.ArgumentInfo);
    const answer = (Value: unknown) => Results.push({ ActionId: Id, Value });
    switch (ActionType) {
      case ACTION.instantiate:
        answer(object === NULL_OBJECT ? null : identityOf(object, this.model));
        return;
      case ACTION.load:
      case ACTION.loadAsJson:
        answer(await query(object, action.QueryInfo ?? {}, this.model));
        return;
      case ACTION.method:
        answer(object === NULL_OBJECT ? null : callMethod(object, this.model, Name, args()));
        return;
      case ACTION.setProperty:
        if (object !== NULL_OBJECT) setProperty(object, this.model, Name, args()[0]);
        return;
      case ACTION.update:
        if (object === NULL_OBJECT) return;
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setProperty(object, this.model, name, value);
        }
        return;
      case ACTION.ensureUnchanged:
        return;
      default:
        throw new RichError("ApiNotFound", `not emulated: action type ${ActionType} (${Name})`, Name);
    }
  }
}

function errorAnswer(error: unknown, index: number): BatchAnswer["Error"] {
  // Anything but a RichError is a mistake in the preview itself: the developer must see it, and the pane must not hang.
  if (!(error instanceof RichError)) console.error("Preview workbook:", error);
  const { code, message, location } =
    error instanceof RichError ? error : new RichError("GeneralException", String(error));
  return refusal(code, message, index, location ?? "preview workbook");
}
