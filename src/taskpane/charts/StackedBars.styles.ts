import { makeStyles, tokens } from "@fluentui/react-components";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useStyles = makeStyles({
  picture: { ...column, rowGap: tokens.spacingVerticalS },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  list: { ...column, rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  bar: { ...column, rowGap: tokens.spacingVerticalXXS },
  first: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Highlight" },
  },
  /** Hollow, so that the pieces are told apart without colours. */
  second: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  beside: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  shown: { color: tokens.colorNeutralForeground3 },
});
