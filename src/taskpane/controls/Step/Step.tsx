import { mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { useStyles } from "./Step.styles";

interface StepProps {
  readonly number: number;
  readonly title: string;
  /** Whether it stays at the lower edge of the pane as long as its place is further down. */
  readonly isInReach?: boolean;
  /** Stands over its heading. */
  readonly above?: ReactNode;
  /** What to press, beside its heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One numbered step of a job: all of them stand on one page, none is behind a "next". */
export function Step(props: StepProps): ReactElement {
  const id = useId();
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.step, props.isInReach && styles.inReach)}>
      {props.above}
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {props.number}
        </span>
        <Subtitle2 as="h2" id={id}>
          {props.title}
        </Subtitle2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
