import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Followed } from "../controls/Followed/Followed";
import { useStyles } from "./StackedBars.styles";

/** Two amounts that add up, and one to lay beside them. */
export interface StackedBar {
  readonly label: string;
  readonly first: number;
  readonly second: number;
  /** Undefined where it is not known. */
  readonly beside: number | undefined;
  /** All of it in a sentence, as it is read. */
  readonly shown: string;
  /** What leads to where it comes from, where anything does. */
  readonly trace?: string | undefined;
}

export interface StackedBarsProps {
  /** What each piece of a bar is. */
  readonly legend: { readonly first: string; readonly second: string; readonly beside: string };
  readonly bars: readonly StackedBar[];
}

/** Bars of two pieces with a thinner one below each, as a list: who cannot see them hears the sentence of each. */
export function StackedBars({
  legend,
  bars,
  follow,
}: StackedBarsProps & { follow: (trace: string) => void }): ReactElement {
  const styles = useStyles();
  const top = Math.max(
    ...bars.flatMap(({ first, second, beside = 0 }) => [positive(first) + positive(second), beside]),
  );
  const width = (amount: number) => `${top > 0 ? (positive(amount) / top) * 100 : 0}%`;
  return (
    <div className={styles.picture}>
      <div className={styles.legend} aria-hidden="true">
        {(["first", "second", "beside"] as const).map((piece) => (
          <Text key={piece} size={100} className={styles.key}>
            <svg width="10" height="10">
              <rect
                className={styles[piece]}
                x="0.5"
                y={piece === "beside" ? 3 : 0.5}
                width="9"
                height={piece === "beside" ? 4 : 9}
              />
            </svg>
            {legend[piece]}
          </Text>
        ))}
      </div>
      <ul className={styles.list}>
        {bars.map(({ label, first, second, beside, shown, trace }) => (
          <li key={label} className={styles.bar}>
            <Text size={200}>{label}</Text>
            <svg aria-hidden="true" width="100%" height="16">
              <rect className={styles.first} width={width(first)} height="9" />
              <rect className={styles.second} x={width(first)} width={width(second)} height="9" />
              {beside !== undefined && <rect className={styles.beside} y="11" width={width(beside)} height="4" />}
            </svg>
            <Text size={100} className={styles.shown}>
              {trace === undefined ? (
                shown
              ) : (
                <Followed trace={trace} follow={follow}>
                  {shown}
                </Followed>
              )}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Refunds can outweigh what was paid: there is no bar to the left. */
function positive(amount: number): number {
  return Math.max(0, amount);
}
