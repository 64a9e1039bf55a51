import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

export const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  // Names of the person's stand in elements of their own: whatever directions they are written in, none turns its neighbours.
  "*": { unicodeBidi: "isolate" },
  // What takes the focus must not end up under the title or under what stays at the bottom.
  html: { scrollPaddingTop: "52px", scrollPaddingBottom: "120px" },
});

export const useStyles = makeStyles({
  pane: { minHeight: "100vh", minWidth: 0 },
});
