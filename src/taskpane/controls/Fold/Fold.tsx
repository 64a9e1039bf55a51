import { Text } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { DisclosureButton } from "../Disclosure/DisclosureButton";
import { useStyles } from "./Fold.styles";

interface FoldProps {
  /** Opens the fields again. */
  readonly label: string;
  /** What the fields hold, in one line. */
  readonly line: string;
  /** Whether the fields have served: what rests on them is there. */
  readonly isSettled: boolean;
  /** Whether something in the fields needs the person. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}

/**
 * Fields that fold into the line that says them, so that what rests on them is in sight. They fold by themselves once, and never
 * under the hands of somebody who was in them.
 */
export function Fold({ label, line, isSettled, isNeeded, children }: FoldProps): ReactElement {
  const id = useId();
  const styles = useStyles();
  const [wanted, setWanted] = useState<boolean>();
  const [hasServed, setServed] = useState(false);
  if (isSettled && !hasServed) setServed(true);
  const isOpen = isNeeded || (wanted ?? !hasServed);
  return (
    <>
      {hasServed && (
        <div>
          {!isOpen && (
            <Text size={200} className={styles.line}>
              {line}
            </Text>
          )}
          <DisclosureButton isOpen={isOpen} controls={id} onClick={() => setWanted(!isOpen)}>
            {label}
          </DisclosureButton>
        </div>
      )}
      <div id={id} hidden={!isOpen} className={isOpen ? styles.fields : styles.hidden} onFocus={() => setWanted(true)}>
        {children}
      </div>
    </>
  );
}
