import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { Patience } from "../Patience/Patience";
import { useStyles } from "./Progress.styles";

/** What takes less than this is over before a bar could be read. */
const WAIT_MILLISECONDS = 1000;

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; undefined where nobody can tell. */
  readonly share: number | undefined;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** How far a piece of work is, with a way out; it appears once the work takes over a second. */
export function Progress({ label, share, cancelLabel, onCancel }: ProgressProps): ReactElement | null {
  const styles = useStyles();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), WAIT_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className={styles.progress}>
      <Text size={200}>{label}</Text>
      <ProgressBar value={share} aria-label={label} className={styles.bar} />
      <Patience />
      <Button onClick={onCancel}>{cancelLabel}</Button>
    </div>
  );
}
