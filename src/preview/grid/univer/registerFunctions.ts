import { BooleanNumber, type Injector, type Worksheet } from "@univerjs/core";
import { FunctionType, IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { FunctionCall, OutputCell } from "../../functions/cells";
import { type FunctionMetadata, NAMESPACE } from "../../functions/metadata";
import { PaneFunction } from "./PaneFunction";

/** Makes the add-in's functions known to formulas. */
export function registerFunctions(
  injector: Injector,
  sheets: { core(id: string): Worksheet },
  functions: readonly FunctionMetadata[],
  run: (metadata: FunctionMetadata, call: FunctionCall) => OutputCell[][],
): void {
  const lastRow = (sheet: string) => sheets.core(sheet).getLastRowWithContent();
  const executors = functions.map(
    (metadata) => new PaneFunction(excelName(metadata), metadata.parameters, (call) => run(metadata, call), lastRow),
  );
  injector.get(IFunctionService).registerExecutors(...executors);
}

/** Gives the help that is shown while a function is typed. Univer takes it once a workbook is open. */
export function describeFunctions(injector: Injector, functions: readonly FunctionMetadata[]): void {
  injector.get(IDescriptionService).registerDescriptions(functions.map(help));
}

function excelName({ name }: FunctionMetadata): string {
  return `${NAMESPACE}.${name}`.toUpperCase();
}

function help(metadata: FunctionMetadata) {
  const { description = "", parameters } = metadata;
  return {
    functionName: excelName(metadata),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
