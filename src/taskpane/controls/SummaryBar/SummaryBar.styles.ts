import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
