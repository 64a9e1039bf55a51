import type { ClassName, ExcelObject } from "./ExcelObject";
import type { ExcelClass } from "./ExcelClass";
import { CHART_CLASSES } from "./families/charts";
import { CHART_SERIES_CLASSES } from "./families/chartSeries";
import { CONDITION_CLASSES } from "./families/conditions";
import { FREEZE_CLASSES } from "./families/freezePanes";
import { NAME_CLASSES } from "./families/names";
import { RANGE_FORMAT_CLASSES } from "./families/rangeFormats";
import { RANGE_CLASSES } from "./families/ranges";
import { REMARK_CLASSES } from "./families/remarks";
import { SERVICE_CLASSES, SETTING_CLASSES, WORKBOOK_CLASSES } from "./families/workbook";
import { TABLE_CLASSES } from "./families/tables";
import { VALIDATION_CLASSES } from "./families/validation";
import { WORKSHEET_CLASSES } from "./families/worksheets";

/** Every class that is emulated, by its name. */
export const CLASSES: { readonly [Class in ClassName]: ExcelClass<Class> } = {
  ...WORKBOOK_CLASSES,
  ...WORKSHEET_CLASSES,
  ...FREEZE_CLASSES,
  ...RANGE_CLASSES,
  ...RANGE_FORMAT_CLASSES,
  ...TABLE_CLASSES,
  ...NAME_CLASSES,
  ...SETTING_CLASSES,
  ...CHART_CLASSES,
  ...CHART_SERIES_CLASSES,
  ...CONDITION_CLASSES,
  ...VALIDATION_CLASSES,
  ...REMARK_CLASSES,
  ...SERVICE_CLASSES,
};

export function classOf<Class extends ClassName>(object: ExcelObject<Class>): ExcelClass<Class> {
  return CLASSES[object.className];
}
