import { allocate } from "../core/budget/allocate";
import { numberArgument, single } from "./cells/argument";
import { cellValue } from "./cells/cellValue";
import { readChannels } from "./cells/channels";

/**
 * The split of a budget over channels that earns the most, by what each spends and returns now and how fast its returns flatten. Adds up to the cent.
 * @customfunction ALLOCATE
 * @param budget Money to split.
 * @param spend Money that each channel spends now, a row a channel. A header row is fine.
 * @param returns Money that each channel brings now, beside the spend.
 * @param elasticity How returns grow with spend: 50% means that 1% more spend brings 0.5% more (50% if left out); one cell, or one for each channel.
 * @param minimum The least that a channel may get; one cell, or one for each channel (0 if left out).
 * @param maximum The most that a channel may get; one cell, or one for each channel (no limit if left out).
 * @returns Money for each channel, in a column. A channel without spend or returns now gets its minimum.
 * @example =WORTH.ALLOCATE(10000, {10000;10000}, {10000;6000})
 */
export function ALLOCATE(
  budget: any[][],
  spend: any[][],
  returns: any[][],
  elasticity?: any[][],
  minimum?: any[][],
  maximum?: any[][],
): any[][] {
  const money = single("budget", numberArgument(budget));
  const { channels, places, height, header } = readChannels({ spend, returns, elasticity, minimum, maximum });
  const split = allocate(money, channels);
  const column = Array.from({ length: height }, (): (number | string)[] => [""]);
  places.forEach((place, i) => (column[place][0] = cellValue(split[i])));
  return header ? [["Best spend"], ...column] : column;
}
