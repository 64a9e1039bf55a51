import type { ReactElement } from "react";
import { useStyles } from "./BeforeAfter.styles";

interface BeforeAfterProps {
  /** The picture in a sentence, for who hears it. */
  readonly described: string;
  readonly before: number;
  readonly after: number;
  /** The amount that fills the whole width. */
  readonly top: number;
}

/** Two bars below each other: what is, hollow, and what could be, filled. */
export function BeforeAfter({ described, before, after, top }: BeforeAfterProps): ReactElement {
  const styles = useStyles();
  const width = (amount: number) => `${top > 0 ? Math.min(1, amount / top) * 99 : 0}%`;
  return (
    <svg role="img" aria-label={described} className={styles.svg} width="100%" height="19">
      <rect className={styles.before} x="0.5" y="1.5" width={width(before)} height="6" rx="2" />
      <rect className={styles.after} x="0" y="11" width={width(after)} height="7" rx="2" />
    </svg>
  );
}
