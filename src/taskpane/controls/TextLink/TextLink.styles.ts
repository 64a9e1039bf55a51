import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // The colours of a contrast theme are few: what is a link is told by its line too.
  link: {
    "@media (forced-colors: active)": {
      color: "LinkText",
      textDecorationLine: "underline",
      ":hover": { color: "LinkText" },
      ":active": { color: "LinkText" },
    },
  },
});
