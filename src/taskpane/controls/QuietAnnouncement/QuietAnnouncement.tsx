import { useEffect, useState, type ReactElement } from "react";
import { useHeardStyles } from "./heard.styles";

const QUIET_MILLISECONDS = 800;

/** Reads a sentence out when it has stopped changing, so that typing in a field is not talked over. */
export function QuietAnnouncement({ children }: { children: string }): ReactElement {
  const styles = useHeardStyles();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(children), QUIET_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [children]);
  return (
    <div role="status" className={styles.heard}>
      {said}
    </div>
  );
}
