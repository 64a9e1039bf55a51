import { makeStyles, tokens } from "@fluentui/react-components";

const system = (property: "fill" | "stroke") => ({ "@media (forced-colors: active)": { [property]: "CanvasText" } });

export const useStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  words: { fill: tokens.colorNeutralForeground2, fontSize: "11px", ...system("fill") },
  grid: { stroke: tokens.colorNeutralStroke2 },
  axis: { stroke: tokens.colorNeutralStroke1, ...system("stroke") },
  main: { stroke: tokens.colorBrandStroke1, strokeWidth: "2", fill: "none", ...system("stroke") },
  other: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5",
    strokeDasharray: "5 3",
    fill: "none",
    ...system("stroke"),
  },
  faint: { stroke: tokens.colorBrandStroke1, strokeWidth: "1.25", fill: "none", opacity: 0.55, ...system("stroke") },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    "& li": { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  },
  ring: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2",
    ...system("stroke"),
  },
  disc: { fill: tokens.colorBrandStroke1, ...system("fill") },
  mark: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "2 3", ...system("stroke") },
});
