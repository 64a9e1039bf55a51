import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // As wide as a range is long; the button goes below it where there is no room for both.
  input: { flex: "1 1 170px", minWidth: 0 },
});
