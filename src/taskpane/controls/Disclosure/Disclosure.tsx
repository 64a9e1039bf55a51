import { mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Icon } from "../../icons/Icon";
import { TextLink } from "../TextLink/TextLink";
import { useStyles } from "./Disclosure.styles";

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
      <TextLink
        as="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={id}
        aria-label={spoken}
        onClick={() => setOpen(!open)}
      >
        {summary}
        <span className={mergeClasses(styles.arrow, open && styles.open)}>
          <Icon name="down" size={12} />
        </span>
      </TextLink>
      {about}
      <div id={id} hidden={!open} className={mergeClasses(styles.content, !open && styles.hidden)}>
        {children}
      </div>
    </div>
  );
}
