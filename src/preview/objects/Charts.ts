import { type ChartState, newAxis } from "../charts/ChartState";
import { seriesOfRange } from "../charts/seriesOfRange";
import { Chart } from "./Chart";
import { demandChartType } from "./chartTypes";
import { EmulatedCollection, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { Range } from "./Range";
import { invalidArgument, itemNotFound } from "./RichError";
import { sameName } from "./sheetName";
import type { WorkbookModel } from "./WorkbookModel";

/** The size and place of a new chart, in pixels, as on a fresh sheet in Excel. */
const NEW_CHART = { left: 320, top: 80, width: 480, height: 288 };

export class Charts extends EmulatedCollection<Chart> {
  readonly className = "ChartCollection";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
  ) {
    super(model);
  }

  private states(): ChartState[] {
    return this.model.charts.list().filter(({ sheet }) => sheet === this.sheet);
  }

  override list(): Chart[] {
    return this.states().map(({ id }) => new Chart(this.model, id));
  }

  /** @param key the chart's name or its id */
  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart === NULL_OBJECT) throw itemNotFound("ChartCollection.getItem");
    return chart;
  }

  getItemOrNullObject(key: string): Chart | NullObject {
    const found = this.states().find(({ id, name }) => id === key || sameName(name, key));
    return found ? new Chart(this.model, found.id) : NULL_OBJECT;
  }

  getItemAt(index: number): Chart {
    const chart = this.list()[index];
    if (!(chart instanceof Chart)) throw itemNotFound("ChartCollection.getItemAt");
    return chart;
  }

  add(chartType: string, source: unknown, seriesBy = "Auto"): Chart {
    this.model.demandWritable(this.sheet, "ChartCollection.add");
    demandChartType(chartType, "ChartCollection.add");
    if (!(source instanceof Range)) throw invalidArgument("ChartCollection.add");
    const { sheet, area } = source;
    const series = seriesOfRange(this.model.grid.cells.read(sheet, area), { sheet, area }, chartType, seriesBy);
    const number = this.states().length + 1;
    const state: ChartState = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      sheet: this.sheet,
      name: `Chart ${number}`,
      chartType,
      title: { text: "", visible: true },
      legend: { visible: series.length > 1, position: "Bottom" },
      categoryAxis: { ...newAxis(), gridlines: false },
      valueAxis: newAxis(),
      series,
      place: { ...NEW_CHART },
    };
    this.model.charts.add(state);
    return new Chart(this.model, state.id);
  }
}
