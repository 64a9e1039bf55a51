import type { AxisState, ChartState, SeriesState } from "../charts/ChartStore";
import type { Area, SheetArea } from "../grid/Area";
import type { ConditionState } from "../grid/ConditionState";

/** The classes of Excel's API that are emulated, and for each what tells one of its objects from the others. */
export interface Which {
  Workbook: object;
  Application: object;
  CultureInfo: object;
  WorkbookProtection: object;
  WorksheetCollection: object;
  Worksheet: OfSheet;
  WorksheetProtection: OfSheet;
  WorksheetFreezePanes: OfSheet;
  PageLayout: OfSheet;
  HeaderFooterGroup: OfSheet;
  HeaderFooter: OfSheet;
  CommentCollection: OfSheet;
  ShapeCollection: OfSheet;
  Range: SheetArea;
  /** Several ranges of one sheet. */
  RangeAreas: OfSheet & { readonly areas: readonly Area[] };
  RangeFormat: SheetArea;
  RangeFont: SheetArea;
  RangeFill: SheetArea;
  DataValidation: SheetArea;
  ConditionalFormatCollection: SheetArea;
  ConditionalFormat: ConditionState;
  CellValueConditionalFormat: ConditionState;
  ConditionalRangeFormat: ConditionState;
  ConditionalRangeFont: ConditionState;
  ConditionalRangeFill: ConditionState;
  DataBarConditionalFormat: ConditionState;
  ConditionalDataBarPositiveFormat: ConditionState;
  ColorScaleConditionalFormat: ConditionState;
  TableCollection: OfSheetOrWorkbook;
  Table: { readonly id: string };
  NamedItemCollection: OfSheetOrWorkbook;
  NamedItem: OfSheetOrWorkbook & { readonly name: string };
  SettingCollection: object;
  Setting: { readonly key: string };
  ChartCollection: OfSheet;
  Chart: { readonly id: string };
  ChartTitle: ChartState["title"];
  ChartLegend: ChartState["legend"];
  ChartAxes: ChartState;
  ChartAxis: AxisState;
  ChartSeriesCollection: ChartState;
  ChartSeries: { readonly chart: ChartState; readonly index: number };
  ChartSeriesFormat: SeriesState;
  ChartFill: SeriesState;
  ChartLineFormat: SeriesState;
  CustomFunctions: FunctionsPage;
  AddinInternalService: object;
}

interface OfSheet {
  /** The id of the sheet. */
  readonly sheet: string;
}

interface OfSheetOrWorkbook {
  /** The id of the sheet, or null for the workbook. */
  readonly sheet: string | null;
}

/** The page that holds the custom functions, as far as office.js speaks of it. */
interface FunctionsPage {
  readonly ready: () => void;
  readonly receive: (results: readonly (readonly unknown[])[]) => void;
}

export type ClassName = keyof Which;

/** One object of Excel's API: its class, by the name in Excel's documentation, and which one of them it is. */
export class ExcelObject<Class extends ClassName = ClassName> {
  constructor(
    readonly className: Class,
    readonly at: Which[Class],
  ) {}
}

/** What the API answers in place of an object that is not there (`getItemOrNullObject`). */
export const NULL_OBJECT = Symbol("null object");
export type NullObject = typeof NULL_OBJECT;

export function isExcelObject(value: unknown): value is ExcelObject {
  return value instanceof ExcelObject;
}

export function isRange(value: unknown): value is ExcelObject<"Range"> {
  return isExcelObject(value) && value.className === "Range";
}

export function isAreas(value: unknown): value is ExcelObject<"RangeAreas"> {
  return isExcelObject(value) && value.className === "RangeAreas";
}
