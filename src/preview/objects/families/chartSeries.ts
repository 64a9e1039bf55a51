import type { SeriesState } from "../../charts/ChartStore";
import type { SheetArea } from "../../grid/Area";
import { collection, type ExcelClass, part } from "../ExcelClass";
import { ExcelObject, isRange, type Which } from "../ExcelObject";
import { invalidArgument, itemNotFound, notEmulated } from "../RichError";
import type { WorkbookModel } from "../WorkbookModel";

/** The kinds of charts that the preview draws. */
const DRAWN = ["BarClustered", "XYScatter", "XYScatterLinesNoMarkers"];

const PLAIN_MARKS = { fill: "", markerStyle: "Automatic" };
const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
];

const ChartSeriesCollection = collection<"ChartSeriesCollection">({
  items: (state) => state.series.map((_, index) => new ExcelObject("ChartSeries", { chart: state, index })),
  methods: {
    add: (state, { charts }, name?: string | null) => {
      const index = state.series.length;
      const { chartType } = state;
      state.series.push({
        name: name ?? `Series${index + 1}`,
        values: null,
        categories: null,
        ...PLAIN_MARKS,
        chartType,
      });
      charts.changed();
      return new ExcelObject("ChartSeries", { chart: state, index });
    },
  },
});

const ChartSeries: ExcelClass<"ChartSeries"> = {
  properties: {
    name: {
      get: (at, { grid }) => {
        const { name } = seriesAt(at);
        return typeof name === "string" ? name : grid.cells.texts(name.sheet, name.area)[0][0];
      },
      set: (at, model, name: string) => changeSeries(at, model, { name }),
    },
    chartType: {
      get: (at) => seriesAt(at).chartType,
      set: (at, model, chartType: string) => {
        demandDrawn(chartType);
        changeSeries(at, model, { chartType });
      },
    },
    format: { get: (at) => new ExcelObject("ChartSeriesFormat", seriesAt(at)) },
    markerStyle: {
      get: (at) => seriesAt(at).markerStyle,
      set: (at, model, markerStyle: string) => {
        if (!MARKER_STYLES.includes(markerStyle)) throw invalidArgument();
        changeSeries(at, model, { markerStyle });
      },
    },
    markerBackgroundColor: {
      get: (at) => seriesAt(at).fill,
      set: (at, model, fill: string) => changeSeries(at, model, { fill }),
    },
    /** The preview draws marks without an edge of their own. */
    markerForegroundColor: { set: () => undefined },
  },
  methods: {
    setValues: (at, model, range: unknown) => changeSeries(at, model, { values: cellsGiven(range) }),
    setXAxisValues: (at, model, range: unknown) => changeSeries(at, model, { categories: cellsGiven(range) }),
  },
};

const ChartSeriesFormat: ExcelClass<"ChartSeriesFormat"> = {
  properties: { fill: part("ChartFill"), line: part("ChartLineFormat") },
};

const ChartLineFormat: ExcelClass<"ChartLineFormat"> = {
  properties: {
    color: {
      get: ({ fill }) => fill,
      set: (series, { charts }, color: string) => {
        series.fill = color;
        charts.changed();
      },
    },
  },
};

const ChartFill: ExcelClass<"ChartFill"> = {
  methods: {
    setSolidColor: (series, { charts }, color: string) => {
      series.fill = color;
      charts.changed();
    },
  },
};

export const CHART_SERIES_CLASSES = {
  ChartSeriesCollection,
  ChartSeries,
  ChartSeriesFormat,
  ChartFill,
  ChartLineFormat,
};

function seriesAt({ chart: state, index }: Which["ChartSeries"]): SeriesState {
  const series = state.series.at(index);
  if (!series) throw itemNotFound();
  return series;
}

function changeSeries(at: Which["ChartSeries"], { charts }: WorkbookModel, changes: Partial<SeriesState>): void {
  Object.assign(seriesAt(at), changes);
  charts.changed();
}

export function demandDrawn(chartType: string): void {
  if (!DRAWN.includes(chartType)) throw notEmulated(`a chart of type "${chartType}"`);
}

export function cellsGiven(range: unknown): SheetArea {
  if (!isRange(range)) throw invalidArgument();
  return range.at;
}
