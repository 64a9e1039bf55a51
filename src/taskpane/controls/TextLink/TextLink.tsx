import { Link, mergeClasses, type LinkProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "./TextLink.styles";

/** Words to press. */
export function TextLink(props: LinkProps): ReactElement {
  const styles = useStyles();
  return <Link {...props} className={mergeClasses(styles.link, props.className)} />;
}
