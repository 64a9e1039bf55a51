import { makeStyles, tokens } from "@fluentui/react-components";

const contrast = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

export const useStyles = makeStyles({
  losing: { stroke: tokens.colorStatusDangerForeground1, ...contrast },
  testing: { stroke: tokens.colorNeutralForeground2, ...contrast },
  profitable: {
    stroke: tokens.colorStatusSuccessForeground1,
    fill: tokens.colorStatusSuccessForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "CanvasText" },
  },
});
