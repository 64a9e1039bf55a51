import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  line: { marginRight: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  hidden: { display: "none" },
});
