import { makeStyles, tokens } from "@fluentui/react-components";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useStyles = makeStyles({
  needs: { ...column, margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  why: { color: tokens.colorNeutralForeground3 },
  card: {
    ...column,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  size: { color: tokens.colorNeutralForeground2 },
});
