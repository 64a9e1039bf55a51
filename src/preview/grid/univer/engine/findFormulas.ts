import type { Injector, IUnitRange } from "@univerjs/core";
import {
  type BaseAstNode,
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from "@univerjs/preset-sheets-core";
import { FormulasByRange } from "./FormulasByRange";
import { getOrInsertComputed } from "./getOrInsertComputed";

/** A formula of a cell, its own or another's that it shares. */
type Formula = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** The parts of Univer's search for what to calculate that it keeps to itself. */
interface Search {
  _getAddressFunctionNodeList(node: BaseAstNode): BaseAstNode[];
  _detectForcedRecalculationNode(formula: Formula, node: BaseAstNode): boolean;
  _calculateListByFunctionRefNode(formulas: readonly Formula[]): Promise<void>;
}

/**
 * Has Univer look once what a formula looks at, and not again with each calculation.
 * @returns the formulas of the last calculation that may look at cells that only calculating tells, as one with OFFSET does
 */
export function findFormulasOnce(injector: Injector): () => ReadonlySet<number> {
  const manager = injector.get(IDependencyManagerService);
  const noted = new FormulasByRange();
  Object.assign(manager, { _dependencyRTreeCache: noted });
  const note = manager.addDependencyRTreeCache.bind(manager);
  const texts = new WeakMap<Formula, string>();
  manager.addDependencyRTreeCache = (formula) => {
    const whose = (formula.isVirtual && (formula as FormulaDependencyTreeVirtual).refTree) || formula;
    const ranges = getOrInsertComputed(texts, whose, () => textOf(whose.rangeList));
    if (!noted.isNoted(formula.treeId, { ranges, x: formula.refOffsetX, y: formula.refOffsetY })) note(formula);
  };

  const search = injector.get(IFormulaDependencyGenerator) as unknown as Search;
  const [moving, always] = [new WeakMap<BaseAstNode, BaseAstNode[]>(), new WeakMap<BaseAstNode, boolean>()];
  const movingOf = search._getAddressFunctionNodeList.bind(search);
  const isAlways = search._detectForcedRecalculationNode.bind(search);
  search._getAddressFunctionNodeList = (node) => getOrInsertComputed(moving, node, () => movingOf(node));
  search._detectForcedRecalculationNode = (formula, node) =>
    getOrInsertComputed(always, node, () => isAlways(formula, node));

  const follow = search._calculateListByFunctionRefNode.bind(search);
  let ofMoving: ReadonlySet<number> = new Set();
  search._calculateListByFunctionRefNode = async (formulas) => {
    const found = formulas.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    ofMoving = new Set(found.map(({ treeId }) => treeId));
    if (found.length > 0) await follow(formulas);
  };
  return () => ofMoving;
}

function textOf(ranges: readonly IUnitRange[]): string {
  return ranges
    .map(({ unitId, sheetId, range }) =>
      [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join(" "),
    )
    .join(",");
}
