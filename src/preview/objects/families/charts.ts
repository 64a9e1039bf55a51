import { type ChartState, newAxis } from "../../charts/ChartStore";
import { seriesOfRange } from "../../charts/chartSeries";
import type { SheetArea } from "../../grid/Area";
import { parseArea } from "../address";
import { collection, type ExcelClass, type Property } from "../ExcelClass";
import { ExcelObject, isRange, type Which } from "../ExcelObject";
import { invalidArgument, itemNotFound, notEmulated } from "../RichError";
import { sameName } from "../names";
import type { WorkbookModel } from "../WorkbookModel";
import { cellsGiven, demandDrawn } from "./chartSeries";

/** The size and place of a new chart, in pixels, as on a fresh sheet in Excel. */
const NEW_CHART = { left: 320, top: 80, width: 480, height: 288 };

/** The charts of a sheet; one is found by its name or its id. */
const ChartCollection = collection<"ChartCollection">({
  items: (at, model) => chartsOf(at, model).map(chart),
  find: (at, model, key) => {
    const found = chartsOf(at, model).find(({ id, name }) => id === key || sameName(name, key));
    return found && chart(found);
  },
  methods: {
    add: ({ sheet }, model, chartType: string, source: unknown, seriesBy: string) => {
      model.demandWritable(sheet);
      demandDrawn(chartType);
      if (seriesBy !== "Columns") throw notEmulated(`series by ${seriesBy}`);
      const state = newChart({ sheet }, model, chartType, cellsGiven(source));
      model.charts.add(state);
      return chart(state);
    },
  },
});

const Chart: ExcelClass<"Chart"> = {
  identity: ({ at }) => ({ Id: at.id }),
  properties: {
    name: {
      get: (at, model) => stateOf(at, model).name,
      set: (at, model, name: string) => {
        stateOf(at, model).name = name;
        model.charts.changed();
      },
    },
    plotVisibleOnly: {
      get: (at, model) => stateOf(at, model).plotVisibleOnly,
      set: (at, model, isOnly: boolean) => {
        stateOf(at, model).plotVisibleOnly = isOnly;
        model.charts.changed();
      },
    },
    title: { get: (at, model) => new ExcelObject("ChartTitle", stateOf(at, model).title) },
    legend: { get: (at, model) => new ExcelObject("ChartLegend", stateOf(at, model).legend) },
    axes: { get: (at, model) => new ExcelObject("ChartAxes", stateOf(at, model)) },
    series: { get: (at, model) => new ExcelObject("ChartSeriesCollection", stateOf(at, model)) },
  },
  methods: {
    /** Puts the chart over the cells from the first corner to the second. */
    setPosition: (at, model, start: unknown, end: unknown) => {
      const state = stateOf(at, model);
      const from = model.grid.formats.place(state.sheet, cornerAt(start));
      const to = model.grid.formats.place(state.sheet, cornerAt(end));
      const { left, top } = from;
      state.place = { left, top, width: to.left + to.width - left, height: to.top + to.height - top };
      model.charts.changed();
    },
    delete: (at, model) => model.charts.remove(stateOf(at, model).id),
  },
};

/** The title of a chart, or of one of its axes. */
const ChartTitle: ExcelClass<"ChartTitle"> = {
  properties: {
    text: {
      get: ({ text }) => text,
      set: (title, { charts }, text: string) => {
        Object.assign(title, { text, visible: true });
        charts.changed();
      },
    },
  },
};

const ChartLegend: ExcelClass<"ChartLegend"> = {
  /** The position is Top, Bottom, Left or Right. */
  properties: { visible: kept("visible"), position: kept("position") },
};

const ChartAxes: ExcelClass<"ChartAxes"> = {
  properties: {
    categoryAxis: { get: ({ categoryAxis }) => new ExcelObject("ChartAxis", categoryAxis) },
    valueAxis: { get: ({ valueAxis }) => new ExcelObject("ChartAxis", valueAxis) },
  },
};

const ChartAxis: ExcelClass<"ChartAxis"> = {
  properties: {
    title: { get: ({ title }) => new ExcelObject("ChartTitle", title) },
    minimum: {
      /** "" where Excel chooses. */
      get: ({ minimum }) => minimum ?? "",
      set: (axis, { charts }, minimum: number | "") => {
        axis.minimum = minimum === "" ? null : Number(minimum);
        charts.changed();
      },
    },
    reversePlotOrder: kept("reversePlotOrder"),
    numberFormat: kept("numberFormat"),
  },
};

export const CHART_CLASSES = {
  ChartCollection,
  Chart,
  ChartTitle,
  ChartLegend,
  ChartAxes,
  ChartAxis,
};

/** A property that is kept as it is given. */
function kept<Name extends string>(name: Name): Property<Record<Name, unknown>> {
  return {
    get: (state) => state[name],
    set: (state, { charts }, value: unknown) => {
      state[name] = value;
      charts.changed();
    },
  };
}

function chart({ id }: Which["Chart"]): ExcelObject<"Chart"> {
  return new ExcelObject("Chart", { id });
}

function chartsOf({ sheet }: Which["ChartCollection"], { charts }: WorkbookModel): ChartState[] {
  return charts.list().filter((each) => each.sheet === sheet);
}

function stateOf({ id }: Which["Chart"], { charts }: WorkbookModel): ChartState {
  const state = charts.get(id);
  if (!state) throw itemNotFound();
  return state;
}

function newChart(
  at: Which["ChartCollection"],
  model: WorkbookModel,
  chartType: string,
  source: SheetArea,
): ChartState {
  const series = seriesOfRange(model.grid.cells.read(source.sheet, source.area), source, chartType);
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    sheet: at.sheet,
    name: `Chart ${chartsOf(at, model).length + 1}`,
    chartType,
    title: { text: "", visible: true },
    legend: { visible: series.length > 1, position: "Bottom" },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series,
    plotVisibleOnly: true,
    place: { ...NEW_CHART },
  };
}

function cornerAt(cell: unknown) {
  const area = isRange(cell) ? cell.at.area : parseArea(String(cell));
  if (!area) throw invalidArgument();
  return area;
}
