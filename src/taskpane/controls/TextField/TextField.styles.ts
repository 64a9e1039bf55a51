import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { width: "100%", minWidth: 0 },
});
