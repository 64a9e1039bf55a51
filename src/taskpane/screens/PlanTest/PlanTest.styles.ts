import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
  },
  wholeRow: { gridColumn: "1 / -1" },
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  partTitle: { margin: `${tokens.spacingVerticalS} 0 0` },
  bars: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});
