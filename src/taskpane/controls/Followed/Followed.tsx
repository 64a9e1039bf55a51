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
  readonly children: string;
}

/** A figure that can be pressed: it leads to what it comes from. */
export function Followed({ trace, follow, spoken, children }: FollowedProps): ReactElement {
  const styles = useStyles();
  const returnHere = useRestoreFocusTarget();
  return (
    <TextLink as="button" {...returnHere} className={styles.figure} aria-label={spoken} onClick={() => follow(trace)}>
      {children}
    </TextLink>
  );
}
