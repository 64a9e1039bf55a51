import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  figure: { minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2 },
});
