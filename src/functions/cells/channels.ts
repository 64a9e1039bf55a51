import { demandChannel, type Channel } from "../../core/budget/allocate";
import { NoAnswer } from "../../core/NoAnswer";
import { numberArgument, readOrRefuse, type Argument } from "./argument";
import { isSingleCell } from "./cells";
import type { Cells } from "../../text/cells";
import { cellError, type PlaceOf } from "./cellError";
import { asColumn, commonLength, hasHeading, type Column } from "./column";
import { filledLength } from "./filledRows";
import { isBlank } from "./isBlank";
import { readNumber } from "./readNumber";

export interface ChannelCells {
  readonly spend: Cells;
  readonly returns: Cells;
  readonly elasticity: Cells | undefined;
  readonly minimum: Cells | undefined;
  readonly maximum: Cells | undefined;
}

export interface ReadChannels {
  readonly channels: readonly Channel[];
  /** Where each stands among the rows below the header. */
  readonly places: readonly number[];
  /** How many rows there are below the header. */
  readonly height: number;
  /** Whether there is a header. */
  readonly header: boolean;
}

/**
 * Reads channels, a row each. A header row is skipped, and a row without spend and returns is passed over. Single cells beside
 * the channels count for each of them.
 * @throws ReadError for a cell that cannot be read or that its channel cannot have, ShapeError for ranges of different lengths
 */
export function readChannels(cells: ChannelCells): ReadChannels {
  const [spend, returns] = [asColumn("spend", cells.spend), asColumn("returns", cells.returns)];
  const beside = (["elasticity", "minimum", "maximum"] as const).map((name) => {
    const given = cells[name];
    return given && !isSingleCell(given) ? asColumn(name, given) : undefined;
  });
  const ranges = [spend, returns, ...beside.filter((column) => column !== undefined)];
  const length = commonLength(ranges);
  const first = ranges.some((column) => hasHeading(column, readNumber)) ? 1 : 0;
  const [elasticities, minimums, maximums] = beside;
  const channels: Channel[] = [];
  const places: number[] = [];
  const end = filledLength([spend, returns]);
  for (let row = first; row < end; row++) {
    if (isBlank(spend.at(row)) && isBlank(returns.at(row))) continue;
    const at = (name: keyof ChannelCells, column: Column | undefined, argument: Argument<number>) =>
      column
        ? readOrRefuse(name, argument, column.at(row), { row: row + 1 })
        : readOrRefuse(name, argument, argument.cells?.[0][0], {});
    const channel = {
      spend: at("spend", spend, numberArgument(cells.spend, 0)),
      returns: at("returns", returns, numberArgument(cells.returns, 0)),
      elasticity: at("elasticity", elasticities, numberArgument(cells.elasticity, 0.5)),
      minimum: at("minimum", minimums, numberArgument(cells.minimum, 0)),
      maximum: at("maximum", maximums, numberArgument(cells.maximum, Infinity)),
    };
    const isColumn = (name: string) => ranges.some((column) => column.name === name);
    demandAt(channel, (name) => (isColumn(name) ? { row: row + 1 } : {}));
    channels.push(channel);
    places.push(row - first);
  }
  if (channels.length === 0) throw new NoAnswer("noChannels");
  return { channels, places, height: length - first, header: first === 1 };
}

function demandAt(channel: Channel, placeOf: PlaceOf): void {
  try {
    demandChannel(channel);
  } catch (error) {
    throw cellError(error, placeOf);
  }
}
