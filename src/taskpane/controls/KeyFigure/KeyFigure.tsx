import { Text, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { HowCounted } from "../HowCounted/HowCounted";
import { useStyles } from "./KeyFigure.styles";

export interface FigureProps {
  /** The number as it is read, with its sign or unit. */
  readonly shown: string;
  readonly label: string;
  readonly counted: string;
}

/** One number that matters, what it is, and how it came about. */
export function KeyFigure({ shown, label, counted }: FigureProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <Title3 block className={styles.number}>
        {shown}
      </Title3>
      <Text block size={200} className={styles.label}>
        {label}
      </Text>
      <HowCounted figure={`${shown} ${label}`}>{counted}</HowCounted>
    </div>
  );
}
