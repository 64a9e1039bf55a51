import { cellText, isEmpty } from "../cells/cells";
import type { Cells } from "../../text/cells";
import { isMissing } from "../cells/isMissing";
import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import type { TableReading } from "../table/TableReading";
import { tableFormat } from "../table/TableFormat";
import { totalLabel } from "../table/totalLabel";
import { needNotation } from "./needNotation";
import { needNumber } from "./needNumber";
import { chosenNeeds, sightColumns } from "./sightColumns";
import type { Needs, SurveyRow, Unplaced } from "./Survey";
import { SURVEY_COLUMN_NAMES, type SurveyRole } from "./surveyColumnNames";
import { surveyHeader } from "./surveyHeader";
import { surveyHeadings } from "./surveyHeadings";
import { valueIn, valueTextOf, type ValueText } from "./valueText";

/**
 * A survey of what customers need, a row a customer. Yes and no in words, ratings, scores and ticks are understood; a row in
 * which a chosen need is blank is named and has no segment. Every column may be a need: `choices.many` says which are.
 */
export const NEED_FORMAT = tableFormat({
  columns: SURVEY_COLUMN_NAMES,
  cells: { customer: "text", value: "money", segment: "text" },
  key: "customer",
  needed: [],
  unread: ["segment"],
  totals: "atFoot",
  averages: true,
  headingsAsCells: true,
  header: surveyHeader,
  headings: surveyHeadings,
  guessKey: allDiffer,
  row: () => (row) => ({ row }),
  gather: needsOf,
});

/** The first column of words of which no two are the same. */
function allDiffer(data: Cells, columns: readonly number[]): readonly number[] {
  const filled = data.filter((row) => !row.every(isEmpty));
  const rows = totalLabel(filled.at(-1) ?? [], true) ? filled.slice(0, -1) : filled;
  const found = columns.find((column) => {
    const cells = rows.map((row) => row[column]);
    const isText = !cells.some(isMissing) && !needNotation(cells);
    return isText && new Set(cells.map((cell) => cellText(cell).toLowerCase())).size === rows.length;
  });
  return found === undefined ? [] : [found];
}

function needsOf(
  data: readonly { readonly row: number }[],
  { headerEnd, columns, all, decimal }: TableReading<SurveyRole>,
  cells: CellReader<SurveyRole>,
  choices: Choices<SurveyRole>,
): Needs {
  const rows = data.map(({ row }) => row);
  const sights = sightColumns(all, rows, cells);
  const needs = chosenNeeds(choices.many, sights, [columns.customer?.index, columns.value?.index]);
  const firstRow = (headerEnd ?? -1) + 1;
  const valueText = valueTextOf(
    rows.filter((row) => cells.figure(row, "value").value !== undefined).map((row) => cells.cell(row, "value")),
    decimal,
  );
  const customers = rows.map((row) => customerOf(row, needs, sights, cells, valueText));
  return {
    firstRow,
    lastRow: rows.at(-1) ?? firstRow - 1,
    sights,
    needs,
    rows: customers.flatMap((customer) => ("needs" in customer ? customer : [])),
    unplaced: customers.flatMap((customer) => ("needs" in customer ? [] : customer)),
    valueText,
  };
}

function customerOf(
  row: number,
  needs: readonly number[],
  sights: Needs["sights"],
  cells: CellReader<SurveyRole>,
  valueText: ValueText | undefined,
): SurveyRow | Unplaced {
  const line = cells.line(row);
  const read = needs.map((column) => {
    const { notation, column: place } = sights[column];
    return notation ? needNumber(line[place], notation) : undefined;
  });
  const bad = read.findIndex((need) => typeof need !== "number");
  if (bad >= 0) {
    const held = cellText(line[sights[needs[bad]].column]).trim();
    return { row, column: needs[bad], why: read[bad] === "blank" ? "blank" : "unreadable", held };
  }
  return {
    row,
    customer: cells.text(row, "customer"),
    needs: read.filter((need) => typeof need === "number"),
    value: valueIn(cells.cell(row, "value"), cells.figure(row, "value"), valueText),
  };
}
