import { makeStyles } from "@fluentui/react-components";

/** Heard by who listens to the page, and not seen. */
export const useHeardStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
