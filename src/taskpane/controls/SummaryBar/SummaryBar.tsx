import { Text } from "@fluentui/react-components";
import type { ReactElement, RefObject } from "react";
import { useStyles } from "./SummaryBar.styles";
import { useIsBelow } from "./useIsBelow";

interface SummaryBarProps {
  readonly children: string;
  /** What the bar stands in for while it is further down the page than can be seen. */
  readonly of: RefObject<HTMLElement | null>;
}

/** Keeps an answer in sight while the fields above it are changed. Who hears the page is told the answer by itself. */
export function SummaryBar({ children, of }: SummaryBarProps): ReactElement | null {
  const styles = useStyles();
  const below = useIsBelow(of);
  if (!below) return null;
  return (
    <div className={styles.bar} aria-hidden="true">
      <Text size={200} weight="semibold">
        {children}
      </Text>
    </div>
  );
}
