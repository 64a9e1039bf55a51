import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useHeardStyles } from "../controls/Announcer/heard.styles";
import { useStyles } from "./DivergingBars.styles";

/** One row: how far something lies above the middle (filled, to the right) or below it (hollow, to the left). */
export interface DivergingBar {
  readonly key: string | number;
  readonly label: string;
  readonly amount: number;
  /** The figure in words, and what it is compared with. */
  readonly shown: string;
  readonly beside: string;
}

interface DivergingBarsProps {
  /** What the picture shows, for who hears it. */
  readonly caption: string;
  readonly labelHead: string;
  readonly amountHead: string;
  readonly bars: readonly DivergingBar[];
  /** The amount that fills half of the picture. */
  readonly top: number;
}

const HALF = 40;

/** Bars to both sides of a middle, as a table: who cannot see the bars hears every figure and what it is compared with. */
export function DivergingBars({ caption, labelHead, amountHead, bars, top }: DivergingBarsProps): ReactElement {
  const styles = useStyles();
  const { heard } = useHeardStyles();
  return (
    <table className={styles.table}>
      <caption className={heard}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <span className={heard}>{labelHead}</span>
          </th>
          <td className={styles.picture} aria-hidden="true" />
          <th scope="col" className={styles.amountHead}>
            <span className={heard}>{amountHead}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, amount, shown, beside }) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              <Text size={200}>{label}</Text>
            </th>
            <td className={styles.picture} aria-hidden="true">
              <svg
                className={styles.svg}
                width="100%"
                height="12"
                viewBox={`0 0 ${2 * HALF + 4} 12`}
                preserveAspectRatio="none"
              >
                <rect {...barAt(amount / top)} className={amount >= 0 ? styles.above : styles.below} />
                <line className={styles.middle} x1={HALF + 2} x2={HALF + 2} y1="0" y2="12" />
              </svg>
            </td>
            <td className={styles.amount}>
              <Text size={200} weight="semibold">
                {shown}
              </Text>{" "}
              <Text size={200} className={styles.beside}>
                {beside}
              </Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function barAt(share: number) {
  const width = Math.min(1, Math.abs(share)) * HALF;
  return { x: HALF + 2 - (share < 0 ? width : 0), y: 2.5, width, height: 7 };
}
