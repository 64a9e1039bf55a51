import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground3 },
});
