import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

export const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

export const useStyles = makeStyles({
  pane: { minHeight: "100vh", minWidth: 0 },
});
