import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../theme/narrow";
import { STACKED_ROWS } from "../../theme/stackedRows";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useStyles = makeStyles({
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  group: { ...column, rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  cards: { ...column, rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  card: { ...column, rowGap: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  change: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  line: { color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { fontWeight: tokens.fontWeightRegular, textAlign: "start", padding: `${tokens.spacingVerticalXXS} 0` },
    "& thead th": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
    "& td, & thead th + th": {
      textAlign: "end",
      padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      fontVariantNumeric: "tabular-nums",
    },
    ...STACKED_ROWS,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
