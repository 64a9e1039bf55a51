import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../theme/narrow";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  questions: { ...column, rowGap: tokens.spacingVerticalS, margin: 0 },
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    "& dt": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    "& dd": { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  answer: { fontWeight: tokens.fontWeightSemibold, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  how: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});
