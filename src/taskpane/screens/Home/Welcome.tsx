import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../../says/Says";
import { useStyles } from "./Home.styles";

/** A first-time user's way in; once skipped it does not come back. */
export function Welcome({ tryIt, skip }: { tryIt: () => void; skip: () => void }): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const { welcome } = texts.home;
  return (
    <section className={styles.welcome} aria-label={welcome.title}>
      <Subtitle2 as="h2">{welcome.title}</Subtitle2>
      <Body1 as="p">{welcome.text}</Body1>
      <div className={styles.welcomeActions}>
        <Button appearance="primary" onClick={tryIt}>
          {welcome.tryIt}
        </Button>
        <Button appearance="subtle" onClick={skip}>
          {welcome.skip}
        </Button>
      </div>
    </section>
  );
}
