import { CFValueType } from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionState, ScalePoint } from "../ConditionState";
import { rangeOf, type UniverContext } from "./UniverContext";

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/**
 * Draws the conditional formats of a sheet, all of them anew, as far as Univer knows their kind. It looks at what cells hold
 * themselves, so that nothing is drawn where a formula's answer spills, nor are number formats that hang on a condition.
 */
export function drawConditions(context: UniverContext, id: string, conditions: readonly ConditionState[]): void {
  const sheet = context.sheet(id);
  for (const { cfId } of sheet.getConditionalFormattingRules()) sheet.deleteConditionalFormattingRule(cfId);
  for (const condition of conditions) {
    const drawn = ruleOf(condition);
    if (drawn) sheet.addConditionalFormattingRule(drawn);
  }

  function ruleOf({ type, cells, rule, fontColor, fill, barColor, gradient, scale }: ConditionState) {
    const ranges = [rangeOf(cells.area)];
    const started = sheet.newConditionalFormattingRule();
    if (type === "DataBar") {
      const [min, max] = [{ type: CFValueType.num, value: 0 }, { type: CFValueType.max }];
      const colours = { positiveColor: barColor, nativeColor: barColor };
      return started
        .setDataBar({ min, max, isGradient: gradient, isShowValue: true, ...colours })
        .setRanges(ranges)
        .build();
    }
    if (type === "ColorScale") {
      const points = scale ? [scale.minimum, ...(scale.midpoint ? [scale.midpoint] : []), scale.maximum] : [];
      return points.length === 0 ? undefined : started.setColorScale(points.map(pointOf)).setRanges(ranges).build();
    }
    const word = /^="((?:[^"]|"")*)"$/.exec(rule?.formula1 ?? "")?.[1];
    if (word === undefined || rule?.operator !== "EqualTo") return undefined;
    const equal = started.whenTextEqualTo(word.replaceAll('""', '"'));
    return equal.setFontColor(fontColor).setBackground(fill).setRanges(ranges).build();
  }
}

function pointOf({ type, formula, color }: ScalePoint, index: number) {
  const value = formula == null ? {} : { value: Number(formula) };
  return { index, color, value: { type: VALUE_TYPES[type], ...value } };
}
