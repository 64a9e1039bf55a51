import { rfmSegment } from "../core/segments/rfmSegment";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * What customers of these RFM scores are called: Champions, At Risk, Lost and so on.
 * @customfunction RFMSEGMENT
 * @param r Recency score, 1 to 5; 5 ordered most lately.
 * @param f Frequency score, 1 to 5; 5 ordered most often.
 * @param m Monetary score, 1 to 5; 5 paid most.
 * @returns The segment's name, for each cell.
 * @example =WORTH.RFMSEGMENT(5, 5, 5)
 */
export function RFMSEGMENT(r: any[][], f: any[][], m: any[][]): any[][] {
  return elementwise("Segment", { r: numberArgument(r), f: numberArgument(f), m: numberArgument(m) }, rfmSegment);
}
