import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../theme/narrow";

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
    // Each row as a list, its figures with their headings; to who hears it, it stays the same table.
    [NARROW]: {
      "& thead": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
      "& tbody tr": { display: "grid" },
      "& tbody td": { display: "flex", justifyContent: "space-between" },
      "& tbody td::before": { content: 'attr(data-head) / ""', color: tokens.colorNeutralForeground3 },
    },
  },
});
