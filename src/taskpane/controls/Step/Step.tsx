import { Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { useStyles } from "./Step.styles";

/** One numbered step of a job: all of them stand on one page, none is behind a "next". */
export function Step(props: { number: number; title: string; children: ReactNode }): ReactElement {
  const id = useId();
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={styles.step}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {props.number}
        </span>
        <Subtitle2 as="h2" id={id}>
          {props.title}
        </Subtitle2>
      </div>
      {props.children}
    </section>
  );
}
