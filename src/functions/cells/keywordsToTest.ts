import { demandTestable, type TestableKeyword } from "../../core/clicks/splitOfTests";
import { ShapeError } from "./ReadError";
import type { Cells } from "../../text/cells";
import { numberArgument } from "./argument";
import { cellError } from "./cellError";
import { commonGrid, isBlankAt, placeOf, readValuesAt } from "./grid";

export interface TestableCells {
  readonly cpc: Cells | undefined;
  readonly customerValue: Cells | undefined;
  readonly clicksAhead: Cells | undefined;
  readonly usualRate: Cells | undefined;
  readonly usualClicks: Cells | undefined;
  readonly mostClicks: Cells | undefined;
}

/** Keywords, and where each stands among the rows below the header. */
export interface TestableKeywords {
  readonly keywords: readonly TestableKeyword[];
  readonly places: readonly number[];
  readonly height: number;
  readonly header: boolean;
}

/**
 * Reads keywords that can be tested, a row each. Single cells count for every keyword; a header row is skipped, and a blank row is
 * passed over.
 * @throws ReadError for a cell that cannot be read, CustomFunctions.Error for one that no keyword can have, ShapeError for a table
 */
export function readTestable(cells: TestableCells): TestableKeywords {
  const grid = commonGrid({
    cpc: numberArgument(cells.cpc),
    customerValue: numberArgument(cells.customerValue),
    clicksAhead: numberArgument(cells.clicksAhead),
    usualRate: numberArgument(cells.usualRate, 0.01),
    usualClicks: numberArgument(cells.usualClicks, null),
    mostClicks: numberArgument(cells.mostClicks, null),
  });
  const across = grid.height === 1;
  if (!across && grid.width > 1) throw new ShapeError({ id: "notALine", argument: "cpc" });
  const keywords: TestableKeyword[] = [];
  const places: number[] = [];
  const length = across ? grid.width : grid.height - grid.firstRow;
  for (let place = 0; place < length; place++) {
    const [row, column] = across ? [0, place] : [place + grid.firstRow, 0];
    if (isBlankAt(grid, row, column)) continue;
    const keyword: Record<string, unknown> = {};
    try {
      readValuesAt(grid, row, column, keyword);
      demandTestable(keyword as unknown as TestableKeyword);
    } catch (error) {
      throw cellError(error, (name) => placeOf(grid, name, row, column));
    }
    keywords.push(keyword as unknown as TestableKeyword);
    places.push(place);
  }
  return { keywords, places, height: length, header: grid.firstRow === 1 };
}
