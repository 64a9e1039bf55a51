import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../theme/narrow";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useStyles = makeStyles({
  surface: { [NARROW]: { padding: tokens.spacingHorizontalM } },
  content: { ...column, rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  title: { overflowWrap: "anywhere" },
  shown: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  table: {
    ...small,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} 0`,
      fontWeight: tokens.fontWeightRegular,
      textAlign: "start",
      verticalAlign: "baseline",
      overflowWrap: "anywhere",
    },
    "& td": { textAlign: "end", paddingLeft: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
    // In half a pane an amount has no room beside what it is of: it stands below.
    [NARROW]: {
      "& tr": { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
      "& td": { paddingLeft: 0, whiteSpace: "normal" },
    },
    "& tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  note: { display: "block", color: tokens.colorNeutralForeground3 },
  sum: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
});
