import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../../icons/Icon";
import { TextLink } from "../TextLink/TextLink";
import { useStyles } from "./Disclosure.styles";

interface DisclosureButtonProps {
  readonly children: string;
  /** Said instead of its words to who hears the page. */
  readonly spoken?: string | undefined;
  readonly isOpen: boolean;
  /** The id of what it opens and closes. */
  readonly controls: string;
  readonly onClick: () => void;
}

/** Opens something in place, and closes it. */
export function DisclosureButton({ children, spoken, isOpen, controls, onClick }: DisclosureButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <TextLink
      as="button"
      className={styles.summary}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={spoken}
      onClick={onClick}
    >
      {children}
      <span className={mergeClasses(styles.arrow, isOpen && styles.open)}>
        <Icon name="down" size={12} />
      </span>
    </TextLink>
  );
}
