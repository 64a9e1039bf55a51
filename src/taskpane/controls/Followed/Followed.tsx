import { useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TextLink } from "../TextLink/TextLink";
import { useStyles } from "./Followed.styles";

interface FollowedProps {
  /** What it leads to. */
  readonly trace: string;
  readonly follow: (trace: string) => void;
  /** Said instead of the figure to who hears the page: what it is a figure of, and the figure. */
  readonly spoken?: string;
  /** Whether Tab stops at it; always where left out. */
  readonly isStop?: boolean;
  readonly children: string;
}

/** A figure that can be pressed: it leads to what it comes from. */
export function Followed({ trace, follow, spoken, isStop = true, children }: FollowedProps): ReactElement {
  const styles = useStyles();
  const returnHere = useRestoreFocusTarget();
  return (
    <TextLink
      as="button"
      {...returnHere}
      className={styles.figure}
      aria-label={spoken}
      tabIndex={isStop ? 0 : -1}
      onClick={() => follow(trace)}
    >
      {children}
    </TextLink>
  );
}
