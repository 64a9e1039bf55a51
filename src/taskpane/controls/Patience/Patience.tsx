import { Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useTexts } from "../../says/Says";
import { QuietAnnouncement } from "../QuietAnnouncement/QuietAnnouncement";

/** Excel answers most things well within this. */
const WAIT_MILLISECONDS = 3000;

/** Says, once Excel has been silent for a while, what it may be waiting for: nothing is done while a cell is being typed in. */
export function Patience(): ReactElement | null {
  const texts = useTexts();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), WAIT_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <>
      <Text size={200}>{texts.patience}</Text>
      <QuietAnnouncement>{texts.patience}</QuietAnnouncement>
    </>
  );
}
