import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
