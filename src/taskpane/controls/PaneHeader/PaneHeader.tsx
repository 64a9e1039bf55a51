import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { Icon } from "../../icons/Icon";
import { useTexts } from "../../says/Says";
import { focusHeading } from "../focus/focusHeading";
import { useStyles } from "./PaneHeader.styles";

interface PaneHeaderProps {
  readonly title: string;
  readonly onBack?: () => void;
  /** The person has just come here from another screen, so the title takes the focus. */
  readonly arrived: boolean;
}

/** The title of a screen. Excel draws its own menu over the top right corner, so nothing of ours stands there. */
export function PaneHeader({ title, onBack, arrived }: PaneHeaderProps): ReactElement {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (!arrived || !heading.current) return;
    // It is always in sight: the focus alone would leave a screen as far down as the one before it was.
    document.documentElement.scrollTop = 0;
    focusHeading(heading.current);
  }, [arrived]);
  return (
    <header className={styles.header}>
      {onBack && (
        <Button appearance="subtle" icon={<Icon name="back" />} aria-label={texts.backToHome} onClick={onBack} />
      )}
      <h1 ref={heading} className={styles.title}>
        {title}
      </h1>
    </header>
  );
}
