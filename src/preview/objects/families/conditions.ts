import { intersection } from "../../grid/Area";
import { CONDITION_TYPES, type ConditionState, type ConditionType, type ScalePoint } from "../../grid/ConditionState";
import { demandFormula } from "../../formulas/demandFormula";
import { demandNumberFormat } from "../demandNumberFormat";
import { type ExcelClass, part, type Property } from "../ExcelClass";
import { ExcelObject, type Which } from "../ExcelObject";
import { invalidArgument, itemNotFound } from "../RichError";
import type { WorkbookModel } from "../WorkbookModel";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const SCALE_ENDS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];

/** The conditional formats of a range: those of any of its cells. */
const ConditionalFormatCollection: ExcelClass<"ConditionalFormatCollection"> = {
  items: (at, model) => conditionsOf(at, model).map(condition),
  methods: {
    add: (at, model, type: string) => {
      model.demandWritable(at.sheet);
      if (!isType(type)) throw invalidArgument();
      return condition(model.conditions.add(at, type));
    },
    getItem: (at, model, key: string) => demandedCondition(conditionsOf(at, model).find(({ id }) => id === key)),
    getItemAt: (at, model, index: number) => demandedCondition(conditionsOf(at, model).at(index)),
    clearAll: (at, model) => {
      model.demandWritable(at.sheet);
      model.conditions.clear(at);
    },
    getCount: (at, model) => conditionsOf(at, model).length,
  },
};

const ConditionalFormat: ExcelClass<"ConditionalFormat"> = {
  identity: ({ at }) => ({ Id: at.id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: ({ type }) => type },
    cellValue: ofType("CellValue", "CellValueConditionalFormat"),
    dataBar: ofType("DataBar", "DataBarConditionalFormat"),
    colorScale: ofType("ColorScale", "ColorScaleConditionalFormat"),
  },
  methods: { getRange: ({ cells }) => new ExcelObject("Range", cells) },
};

const CellValueConditionalFormat: ExcelClass<"CellValueConditionalFormat"> = {
  properties: {
    format: part("ConditionalRangeFormat"),
    rule: {
      get: ({ rule }) => rule,
      set: (state, model, rule: ConditionState["rule"]) => {
        if (!rule || typeof rule.formula1 !== "string" || !OPERATORS.includes(rule.operator)) throw invalidArgument();
        if (rule.formula1.startsWith("=")) demandFormula(rule.formula1);
        change(state, model, { rule });
      },
    },
  },
};

const ConditionalRangeFormat: ExcelClass<"ConditionalRangeFormat"> = {
  properties: {
    font: part("ConditionalRangeFont"),
    fill: part("ConditionalRangeFill"),
    numberFormat: {
      get: ({ numberFormat }) => numberFormat,
      set: (state, model, numberFormat: string) => {
        demandNumberFormat(numberFormat);
        change(state, model, { numberFormat });
      },
    },
  },
};

const ConditionalRangeFont: ExcelClass<"ConditionalRangeFont"> = { properties: { color: colour("fontColor") } };
const ConditionalRangeFill: ExcelClass<"ConditionalRangeFill"> = { properties: { color: colour("fill") } };

const DataBarConditionalFormat: ExcelClass<"DataBarConditionalFormat"> = {
  properties: { positiveFormat: part("ConditionalDataBarPositiveFormat") },
};

const ConditionalDataBarPositiveFormat: ExcelClass<"ConditionalDataBarPositiveFormat"> = {
  properties: {
    fillColor: colour("barColor"),
    gradientFill: {
      get: ({ gradient }) => gradient,
      set: (state, model, gradient: boolean) => change(state, model, { gradient }),
    },
  },
};

const ColorScaleConditionalFormat: ExcelClass<"ColorScaleConditionalFormat"> = {
  properties: {
    criteria: {
      get: ({ scale }) => scale,
      set: (state, model, scale: ConditionState["scale"]) => {
        const points = [scale?.minimum, scale?.maximum, ...(scale?.midpoint ? [scale.midpoint] : [])];
        if (!points.every(isPoint)) throw invalidArgument();
        change(state, model, { scale });
      },
    },
  },
};

export const CONDITION_CLASSES = {
  ConditionalFormatCollection,
  ConditionalFormat,
  CellValueConditionalFormat,
  ConditionalRangeFormat,
  ConditionalRangeFont,
  ConditionalRangeFill,
  DataBarConditionalFormat,
  ConditionalDataBarPositiveFormat,
  ColorScaleConditionalFormat,
};

function conditionsOf({ sheet, area }: Which["ConditionalFormatCollection"], { conditions }: WorkbookModel) {
  return conditions.list(sheet).filter(({ cells }) => intersection(cells.area, area));
}

function demandedCondition(state: ConditionState | undefined): ExcelObject<"ConditionalFormat"> {
  if (!state) throw itemNotFound();
  return condition(state);
}

function condition(state: ConditionState): ExcelObject<"ConditionalFormat"> {
  return new ExcelObject("ConditionalFormat", state);
}

function isType(type: string): type is ConditionType {
  return CONDITION_TYPES.some((known) => known === type);
}

type OfType = "CellValueConditionalFormat" | "DataBarConditionalFormat" | "ColorScaleConditionalFormat";

/** What a format of another kind does not have. */
function ofType(type: ConditionType, className: OfType): Property<ConditionState> {
  return {
    get: (state) => {
      if (state.type !== type) throw invalidArgument();
      return new ExcelObject(className, state);
    },
  };
}

function colour(name: "fontColor" | "fill" | "barColor"): Property<ConditionState> {
  return {
    get: (state) => state[name],
    set: (state, model, color: string) => {
      if (!/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument();
      change(state, model, { [name]: color });
    },
  };
}

function change(state: ConditionState, { conditions }: WorkbookModel, changes: Partial<ConditionState>): void {
  Object.assign(state, changes);
  conditions.changed(state.cells.sheet);
}

/** An end needs a formula but where it is the lowest or the highest value. */
function isPoint(point: ScalePoint | undefined): boolean {
  if (!point || !SCALE_ENDS.includes(point.type) || typeof point.color !== "string") return false;
  return point.type.endsWith("tValue") || typeof point.formula === "string";
}
