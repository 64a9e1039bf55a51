import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  query: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  sql: {
    "& textarea": {
      height: "120px",
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      // Lines as they are: who has to read them scrolls.
      whiteSpace: "pre",
      overflowX: "auto",
    },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
