import { mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { useStyles } from "./Disclosure.styles";
import { DisclosureButton } from "./DisclosureButton";

interface DisclosureProps {
  readonly summary: string;
  /** Said instead of the summary to who hears the page, where several disclosures have the same one. */
  readonly spoken?: string;
  /** Shown below the summary, open or not. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** More about something, one click away and in place. */
export function Disclosure({ summary, spoken, about, children }: DisclosureProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  return (
    <div className={styles.disclosure}>
      <DisclosureButton spoken={spoken} isOpen={open} controls={id} onClick={() => setOpen(!open)}>
        {summary}
      </DisclosureButton>
      {about}
      <div id={id} hidden={!open} className={mergeClasses(styles.content, !open && styles.hidden)}>
        {children}
      </div>
    </div>
  );
}
