import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  bar: { minWidth: 0 },
});
