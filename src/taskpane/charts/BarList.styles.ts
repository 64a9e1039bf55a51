import { makeStyles, tokens } from "@fluentui/react-components";

const head = {
  padding: `0 0 ${tokens.spacingVerticalXXS}`,
  fontSize: tokens.fontSizeBase100,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground3,
} as const;

export const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { ...head, textAlign: "start" },
  amountHead: { ...head, width: "84px", textAlign: "end" },
  label: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  bar: {
    display: "block",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  filled: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  note: { color: tokens.colorNeutralForeground3 },
  amount: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    verticalAlign: "top",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
});
