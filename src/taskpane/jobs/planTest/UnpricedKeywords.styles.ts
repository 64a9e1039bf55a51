import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  choices: { flexWrap: "wrap" },
});
