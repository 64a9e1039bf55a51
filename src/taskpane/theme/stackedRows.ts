import { tokens } from "@fluentui/react-components";
import { NARROW } from "./narrow";

/**
 * A table whose columns have no room in half a pane: each row becomes a list, its figures with their headings, which the
 * cells carry as `data-head`. To who hears it, it stays the same table.
 */
export const STACKED_ROWS = {
  [NARROW]: {
    "& thead": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
    "& tbody tr": { display: "grid" },
    "& tbody td": { display: "flex", justifyContent: "space-between", paddingLeft: 0 },
    "& tbody td::before": {
      content: 'attr(data-head) / ""',
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
  },
} as const;
