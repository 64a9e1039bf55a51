import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  main: { display: "grid", rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
