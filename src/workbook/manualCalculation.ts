/**
 * Where a workbook is worked out only on demand, cells go on showing what they came to before something else was written. What
 * the pane writes, or takes for values, is right only once Excel was asked.
 *
 * @returns what asks Excel, with the next batch, where that is needed; the batch before it learns whether
 */
export function manualCalculation({ workbook: { application } }: Excel.RequestContext): () => boolean {
  application.load("calculationMode");
  return () => {
    const isManual = application.calculationMode === Excel.CalculationMode.manual;
    if (isManual) application.calculate(Excel.CalculationType.recalculate);
    return isManual;
  };
}
