import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useHeardStyles } from "../controls/Announcer/heard.styles";
import { useStyles } from "./BarList.styles";

export interface Bar {
  readonly key: string | number;
  readonly label: string;
  readonly amount: number;
  /** The amount in words and figures, as it is read. */
  readonly shown: string;
  /** More about this one, under its bar. */
  readonly note?: string;
}

export interface BarListProps {
  /** What the picture shows, for who hears it. */
  readonly caption: string;
  readonly labelHead: string;
  readonly amountHead: string;
  readonly bars: readonly Bar[];
}

/** A bar chart that is a table: who cannot see the bars hears every name with its figure. */
export function BarList({ caption, labelHead, amountHead, bars }: BarListProps): ReactElement {
  const styles = useStyles();
  const { heard } = useHeardStyles();
  const longest = Math.max(...bars.map(({ amount }) => amount));
  return (
    <table className={styles.table}>
      <caption className={heard}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {labelHead}
          </th>
          <th scope="col" className={styles.amountHead}>
            {amountHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, amount, shown, note }) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              <Text size={200}>{label}</Text>
              <svg aria-hidden="true" className={styles.bar} width="100%" height="6">
                <rect
                  className={styles.filled}
                  width={`${longest > 0 ? (amount / longest) * 100 : 0}%`}
                  height="6"
                  rx="2"
                />
              </svg>
              {note && (
                <Text block size={100} className={styles.note}>
                  {note}
                </Text>
              )}
            </th>
            <td className={styles.amount}>
              <Text size={200} weight="semibold">
                {shown}
              </Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
