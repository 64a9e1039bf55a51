import type { ReactElement } from "react";
import type { KeywordVerdict } from "./verdicts";
import { useStyles } from "./VerdictShape.styles";

/** A cross, a ring, a disc or a square around a point of a drawing: verdicts are told apart by shape, and by colour besides. */
export function VerdictShape({ verdict, x, y }: { verdict: KeywordVerdict; x: number; y: number }): ReactElement {
  const styles = useStyles();
  switch (verdict) {
    case "Unprofitable":
      return (
        <path
          className={styles.losing}
          strokeWidth="2"
          d={`M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7`}
          strokeLinecap="round"
        />
      );
    case "Keep testing":
      return <circle className={styles.testing} strokeWidth="1.5" fill="none" cx={x} cy={y} r="4" />;
    case "Profitable":
      return <circle className={styles.profitable} cx={x} cy={y} r="4" />;
    case "Too few clicks":
      return <rect className={styles.testing} strokeWidth="1.5" fill="none" x={x - 3} y={y - 3} width="6" height="6" />;
  }
}

/** The shape alone, beside the word. */
export function VerdictSign({ verdict }: { verdict: KeywordVerdict }): ReactElement {
  return (
    <svg aria-hidden="true" focusable="false" width="12" height="12" viewBox="0 0 12 12">
      <VerdictShape verdict={verdict} x={6} y={6} />
    </svg>
  );
}
