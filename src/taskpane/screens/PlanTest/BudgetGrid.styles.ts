import { makeStyles, tokens } from "@fluentui/react-components";
import { STACKED_ROWS } from "../../theme/stackedRows";

export const useStyles = makeStyles({
  block: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  title: { margin: `${tokens.spacingVerticalS} 0 0` },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: "end", fontWeight: "inherit" },
    "& th:first-child": { textAlign: "start" },
    "& thead th": { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
    "& tbody tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    ...STACKED_ROWS,
  },
});
