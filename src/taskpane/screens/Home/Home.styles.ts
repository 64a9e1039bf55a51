import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../theme/narrow";

export const useStyles = makeStyles({
  tools: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  jobs: { margin: `${tokens.spacingVerticalS} 0 0` },
  job: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "start",
    textAlign: "start",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
  },
  picture: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    [NARROW]: { display: "none" },
  },
  about: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200, marginTop: 0 },
  welcome: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    "& h2": { margin: 0 },
    "& p": { margin: 0 },
  },
  welcomeActions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
