import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  query: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  sql: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, "& textarea": { height: "120px" } },
  quiet: { color: tokens.colorNeutralForeground3 },
});
