import { makeStyles, tokens } from "@fluentui/react-components";

const colour = (property: "fill" | "stroke", value: string) => ({
  "@media (forced-colors: active)": { [property]: value },
});

export const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { position: "relative", padding: 0 },
  amountHead: { position: "relative", width: "34%", padding: 0 },
  label: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  picture: { width: "30%", padding: 0 },
  svg: { display: "block" },
  middle: { stroke: tokens.colorNeutralStroke1, ...colour("stroke", "CanvasText") },
  above: { fill: tokens.colorBrandBackground, ...colour("fill", "Highlight") },
  below: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    ...colour("fill", "Canvas"),
  },
  amount: {
    width: "34%",
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
  beside: { color: tokens.colorNeutralForeground3 },
});
