import type { Injector } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/**
 * Has Univer read all formulas anew. It keeps them by their text, as it split them and as it parsed them, with what the names and tables
 * in them meant then. Where one comes to mean something else it reads them anew for the calculation that follows, and looks into
 * the cells from before in all calculations after that one.
 */
export function forgetFormulas(injector: Injector): void {
  injector.get(LexerTreeBuilder).dispose();
  // Every text has "" in it.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}
