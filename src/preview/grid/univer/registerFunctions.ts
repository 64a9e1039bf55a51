import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { FunctionCall, OutputCell } from "../../functions/cells";
import { type CalledFunction, PREFIX } from "../../functions/metadata";
import { LastRows } from "./LastRows";
import { PaneFunction } from "./PaneFunction";
import type { UniverContext } from "./UniverContext";

/** Makes the add-in's functions known to formulas, with the help that is shown while one is typed. */
export function registerFunctions(
  context: UniverContext,
  functions: readonly CalledFunction[],
  run: (metadata: CalledFunction, call: FunctionCall) => OutputCell[][],
): void {
  const lastRows = new LastRows(context);
  context.injector.get(IDescriptionService).registerDescriptions(functions.map(help));
  const executors = functions.map(
    (metadata) => new PaneFunction(excelName(metadata), metadata.parameters, (call) => run(metadata, call), lastRows),
  );
  context.injector.get(IFunctionService).registerExecutors(...executors);
}

function excelName({ name }: CalledFunction): string {
  return `${PREFIX}.${name}`.toUpperCase();
}

function help(metadata: CalledFunction) {
  const { description = "", parameters } = metadata;
  return {
    functionName: excelName(metadata),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
