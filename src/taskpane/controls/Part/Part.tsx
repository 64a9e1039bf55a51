import { Subtitle2 } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { HowCounted } from "../HowCounted/HowCounted";
import { useStyles } from "./Part.styles";

interface PartProps {
  readonly title: string;
  /** How the figures of this part are counted, where it has any. */
  readonly counted?: string;
  readonly children: ReactNode;
}

/** One part of an answer under a heading of its own. */
export function Part({ title, counted, children }: PartProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
      {counted && <HowCounted figure={title}>{counted}</HowCounted>}
    </div>
  );
}
