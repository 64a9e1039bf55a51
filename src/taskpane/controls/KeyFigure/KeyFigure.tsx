import { Text, Title3 } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useStyles } from "./KeyFigure.styles";

export interface FigureProps {
  /** The number as it is read, with its sign or unit. */
  readonly shown: string;
  readonly label: string;
  /** How it came about. */
  readonly counted: string;
}

/** One number that matters, and what it is. */
export function KeyFigure({ shown, label }: { shown: ReactNode; label: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <Title3 block className={styles.number}>
        {shown}
      </Title3>
      <Text block size={200} className={styles.label}>
        {label}
      </Text>
    </div>
  );
}
