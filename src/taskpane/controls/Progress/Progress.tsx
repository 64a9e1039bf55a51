import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useFocusGoesOn } from "../focus/useFocusGoesOn";
import { QuietAnnouncement } from "../QuietAnnouncement/QuietAnnouncement";
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
export function Progress(props: ProgressProps): ReactElement | null {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), WAIT_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, []);
  return slow ? <Bar {...props} /> : null;
}

function Bar({ label, share, cancelLabel, onCancel }: ProgressProps): ReactElement {
  const styles = useStyles();
  const bar = useFocusGoesOn<HTMLDivElement>();
  return (
    <div ref={bar}>
      <div className={styles.progress}>
        <Text size={200}>{label}</Text>
        <ProgressBar value={share} aria-label={label} className={styles.bar} />
        <QuietAnnouncement>{label}</QuietAnnouncement>
        <Button onClick={onCancel}>{cancelLabel}</Button>
      </div>
      <Patience />
    </div>
  );
}
