import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  found: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    "& svg": {
      flexShrink: 0,
      color: tokens.colorStatusSuccessForeground1,
      "@media (forced-colors: active)": { color: "CanvasText" },
    },
  },
  checks: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
