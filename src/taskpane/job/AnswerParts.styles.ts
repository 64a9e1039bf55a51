import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/narrow";
import { STACKED_ROWS } from "../theme/stackedRows";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useStyles = makeStyles({
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  cards: { ...column, rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  card: { ...column, rowGap: tokens.spacingVerticalXXS },
  head: {
    ...small,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  change: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  line: { color: tokens.colorNeutralForeground2 },
  table: {
    ...small,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightRegular, textAlign: "start", padding: `${tokens.spacingVerticalXXS} 0` },
    "& thead th": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
    "& td, & thead th + th": {
      textAlign: "end",
      padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    },
    "& tbody tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    ...STACKED_ROWS,
  },
  sum: { "& th[scope=row]": { fontWeight: tokens.fontWeightSemibold } },
  part: { "& th[scope=row]": { paddingInlineStart: tokens.spacingHorizontalM } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  terms: { ...column, ...small, rowGap: tokens.spacingVerticalS, margin: 0, "& dd": { margin: 0 } },
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
  },
  given: { fontWeight: tokens.fontWeightSemibold, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  how: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  meaning: { "& dt": { fontWeight: tokens.fontWeightSemibold } },
});
