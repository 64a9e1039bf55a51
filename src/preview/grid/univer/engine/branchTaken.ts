import {
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  Interpreter,
  NullValueObject,
} from "@univerjs/preset-sheets-core";

/** What Univer's interpreter keeps to itself: works out a part of a formula, the parts within it first. */
interface Steps {
  _execute: (this: Steps, node: BaseAstNode, x?: number, y?: number) => unknown;
  _executeAsync: (this: Steps, node: BaseAstNode, x?: number, y?: number) => Promise<unknown>;
}

/**
 * Has Univer work out of an IF the branch that is taken, as Excel does, and not the other one as well: of a sentence that a row
 * chooses among several that is most of it.
 */
export function workOutBranchTaken(): void {
  const steps = Interpreter.prototype as unknown as Steps;
  const { _execute: work, _executeAsync: workLater } = steps;
  steps._execute = function (node, x, y) {
    if (!isIf(node)) return work.call(this, node, x, y);
    const [test, ...branches] = node.getChildren();
    this._execute(test, x, y);
    for (const branch of taken(test, branches)) this._execute(branch, x, y);
    return node.execute();
  };
  steps._executeAsync = async function (node, x, y) {
    if (!isIf(node)) return workLater.call(this, node, x, y);
    const [test, ...branches] = node.getChildren();
    await this._executeAsync(test, x, y);
    for (const branch of taken(test, branches)) await this._executeAsync(branch, x, y);
    return node.execute();
  };
}

function isIf(node: BaseAstNode): boolean {
  return node.getToken() === "IF" && node.getChildren().length > 1;
}

/** The branches that count: both where there are several tests. The others are left blank. */
function taken(test: BaseAstNode, branches: readonly BaseAstNode[]): readonly BaseAstNode[] {
  const found = test.getValue();
  const value = found && onlyCell(found);
  if (!value) return branches;
  const isTrue = !value.isError() && Boolean(value.getValue());
  return branches.filter((branch, i) => {
    const isTaken = !value.isError() && isTrue === (i === 0);
    if (!isTaken) branch.setValue(NullValueObject.create());
    return isTaken;
  });
}

/** The value of what is one cell, or none; undefined where there are several. */
function onlyCell(found: FunctionVariantType): BaseValueObject | undefined {
  if (found.isReferenceObject()) {
    const { startRow, endRow, startColumn, endColumn } = (found as BaseReferenceObject).getRangePosition();
    if (startRow !== endRow || startColumn !== endColumn) return undefined;
    return onlyCell((found as BaseReferenceObject).toArrayValueObject());
  }
  const value = found as BaseValueObject;
  if (!value.isArray()) return value;
  const cells = value as ArrayValueObject;
  return cells.getRowCount() === 1 && cells.getColumnCount() === 1
    ? (cells.get(0, 0) ?? NullValueObject.create())
    : undefined;
}
