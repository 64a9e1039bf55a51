import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/narrow";

/** What Home and the screens that are no job have in common. */
export const useScreenStyles = makeStyles({
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
});
