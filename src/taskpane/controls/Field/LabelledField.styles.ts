import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../theme/narrow";

export const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "start",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridTemplateColumns: "minmax(0, 1fr)" },
  words: { minWidth: 0 },
  control: { display: "grid", minWidth: 0 },
  why: { color: tokens.colorNeutralForeground3 },
  problem: {
    gridColumn: "1 / -1",
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
    "& svg": { flexShrink: 0 },
  },
});
