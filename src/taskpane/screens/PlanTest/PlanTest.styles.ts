import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  found: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
  },
  wholeRow: { gridColumn: "1 / -1" },
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  barsTitle: { margin: `${tokens.spacingVerticalS} 0 0` },
  bars: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});
