import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // A figure stays as it looks in its place; that it can be pressed is told by the line below it.
  figure: {
    color: "inherit",
    font: "inherit",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationThickness: tokens.strokeWidthThin,
    textUnderlineOffset: "3px",
    minHeight: "24px",
    minWidth: "24px",
    // Unlike "anywhere" this leaves a figure as wide as it is: a column of figures breaks none of them.
    overflowWrap: "break-word",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationStyle: "solid" },
    ":active": { color: tokens.colorBrandForegroundLinkPressed },
  },
});
