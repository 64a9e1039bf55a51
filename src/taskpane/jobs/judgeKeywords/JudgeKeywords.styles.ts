import { makeStyles, tokens } from "@fluentui/react-components";

const list = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  margin: 0,
  padding: 0,
  listStyleType: "none",
} as const;

export const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  groupHead: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    "& h3": { margin: 0 },
  },
  groupMoney: { marginLeft: "auto" },
  keywords: { ...list, rowGap: tokens.spacingVerticalS },
  keyword: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2 },
  picture: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS, margin: 0 },
  pictureTitle: { margin: 0 },
  legend: {
    ...list,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    "& li": { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  },
  largest: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
