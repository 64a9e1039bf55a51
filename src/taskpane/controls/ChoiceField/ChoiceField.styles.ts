import { makeStyles } from "@fluentui/react-components";

/** No wider than its place, however long a choice is. */
export const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: "100%" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
