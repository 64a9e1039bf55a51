import { makeStyles, tokens } from "@fluentui/react-components";

const system = (property: "fill" | "stroke") => ({ "@media (forced-colors: active)": { [property]: "CanvasText" } });

export const useStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  words: { fill: tokens.colorNeutralForeground2, fontSize: "11px", ...system("fill") },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    ...system("fill"),
  },
  grid: { stroke: tokens.colorNeutralStroke2 },
  axis: { stroke: tokens.colorNeutralStroke1, ...system("stroke") },
  line: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "5 3", ...system("stroke") },
  whisker: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1.5", ...system("stroke") },
});
