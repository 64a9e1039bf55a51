import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorBrandStroke1,
    overflowWrap: "anywhere",
  },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  /** One after the other, since it stays in sight while fields are changed. */
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { display: "inline" },
    "& li:not(:last-child)::after": { content: '" · "' },
  },
  presses: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  told: { alignSelf: "center" },
});
