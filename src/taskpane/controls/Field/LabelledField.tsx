import { Label, mergeClasses, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../../icons/Icon";
import { QuietAnnouncement } from "../QuietAnnouncement/QuietAnnouncement";
import { useStyles } from "./LabelledField.styles";

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** One line on why it matters, or what a usual value is. */
  readonly why?: string;
  /** What is wrong with the value and what to do. */
  readonly problem?: string;
  /** The id of words elsewhere that say more about it. */
  readonly about?: string | undefined;
  /** Under its label rather than beside it, for what needs the whole width. */
  readonly wide?: boolean;
}

/** The ids of the lines that describe a field, for its aria-describedby. */
export function describedBy({ id, why, problem, about }: Omit<FieldProps, "label">): string | undefined {
  return [problem && `${id}-problem`, why && `${id}-why`, about].filter(Boolean).join(" ") || undefined;
}

/** A label with its line of why on the left, the control on the right, and a problem under both. */
export function LabelledField({ children, ...field }: FieldProps & { children: ReactElement }): ReactElement {
  const { id, label, why, problem, wide } = field;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.field, wide && styles.wide)}>
      <div className={styles.words}>
        <Label htmlFor={id} weight="semibold">
          {label}
        </Label>
        {why && (
          <Text block size={200} id={`${id}-why`} className={styles.why}>
            {why}
          </Text>
        )}
      </div>
      <div className={styles.control}>{children}</div>
      {problem && (
        <Text block size={200} id={`${id}-problem`} className={styles.problem}>
          <Icon name="refuse" size={16} />
          <span>{problem}</span>
        </Text>
      )}
      <QuietAnnouncement>{problem ?? ""}</QuietAnnouncement>
    </div>
  );
}
