/** A hidden name on every sheet that the pane wrote. It goes where the sheet goes, through renaming and copying. */
export const SHEET_MARK = "Worth_sheet";

/** On a sheet that the pane wrote: the columns that it put beside the person's rows. It follows them wherever they move. */
export const BESIDE_MARK = "Worth_beside";
