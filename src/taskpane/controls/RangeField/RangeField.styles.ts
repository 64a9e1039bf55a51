import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
});
