import { CompoundButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LineDrawing } from "../../icons/Icon";
import { useStyles } from "./Home.styles";

interface JobButtonProps {
  readonly name: string;
  readonly about: string;
  readonly icon: string;
  readonly disabled: boolean;
  readonly open: () => void;
}

/** One job of the home list: what it is called, and what one gets from it. */
export function JobButton({ name, about, icon, disabled, open }: JobButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <CompoundButton
      className={styles.job}
      icon={{ className: styles.picture, children: <LineDrawing path={icon} /> }}
      secondaryContent={{ className: styles.about, children: about }}
      disabled={disabled}
      onClick={open}
    >
      {name}
    </CompoundButton>
  );
}
