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
});
