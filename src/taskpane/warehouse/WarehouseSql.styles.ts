import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  sql: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, "& textarea": { height: "160px" } },
  formula: { overflowWrap: "anywhere" },
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});
