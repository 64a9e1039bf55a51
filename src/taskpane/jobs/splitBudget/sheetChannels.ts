import type { ChannelRecord, ChannelTable } from "../../../imports/channels/ChannelTable";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { Data } from "../../job/JobData";
import { fixed, type ItemColumn, type RowCells } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import { workedOut } from "../../job/workings";
import { countFormula, sourceLookup, sumFormula, type KeyCells, type SourceLookup } from "../../lookup/sourceLookup";
import type { Says } from "../../says/Says";
import type { SplitWords } from "./words.en";

/** The channels by their names, whose rows add up; undefined where formulas cannot read the cells as they stand. */
export function channelLookup({ contents, table: { channels, columns, asItStands } }: Data<ChannelTable>) {
  if (!asItStands || !columns.channel) return undefined;
  const records = channels.map(({ rows }) => rows);
  return sourceLookup({ contents, keys: [columns.channel.index], records, adds: true });
}

type Formula = (row: RowCells, at: Places) => string;

/**
 * Today's figures by the person's own cells, and what follows from them, by formulas. Channel, spend and best spend stand
 * side by side, so that the chart can take them. A channel that is gone from the source has no figures.
 */
export function channelColumns(
  { table: read }: Data<ChannelTable>,
  lookup: SourceLookup | undefined,
  { words: { sheet }, texts }: Says<SplitWords>,
  { whole, exact }: { readonly whole: string; readonly exact: string },
): ItemColumn<ChannelRecord>[] {
  const { columns: headers, held, beyond } = sheet;
  const looked = (
    id: "spend" | "returns" | "rows",
    format: string,
    cell: (formula: string | undefined, channel: ChannelRecord, row: RowCells, at: Places) => SheetCell,
  ): ItemColumn<ChannelRecord> => ({
    id,
    header: id === "rows" ? texts.lookup.rows : headers[id],
    format,
    cell: (channel, row, at, i) => {
      const sought = lookup?.sought[i];
      const cells: KeyCells = [[channel.name, row("channel")]];
      const index = id === "rows" ? undefined : read.columns[id]?.index;
      if (!lookup || !sought) return cell(undefined, channel, row, at);
      if (id === "rows") return cell(countFormula(lookup, sought, cells, at), channel, row, at);
      return cell(sumFormula(lookup, sought, cells, { index: index ?? 0, at }), channel, row, at);
    },
  });
  const there = (sum: string, row: RowCells) => ({ formula: `=IF(${row("rows")}>0,${sum},"")` });
  const worked = (
    id: keyof typeof headers,
    format: string | undefined,
    formula: Formula,
  ): ItemColumn<ChannelRecord> => ({
    id,
    header: headers[id],
    format,
    cell: (_, row, at) => ({ formula: `=IF(ISNUMBER(${row("spend")}),${formula(row, at)},"")` }),
  });
  return [
    { id: "channel", header: headers.channel, cell: ({ name }): SheetCell => ({ text: name }) },
    looked("spend", whole, (sum, { spend }, row) => (sum === undefined ? spend : there(sum, row))),
    { ...worked("best", exact, (_, at) => workedOut("best", at)), mark: { kind: "bars" } },
    worked("change", `+${whole};-${whole};0`, (row) => `${row("best")}-${row("spend")}`),
    looked("returns", whole, (sum, { returns }, row, { cell }) => {
      if (read.returnsAre === "money") return sum === undefined ? returns : there(sum, row);
      const worth = cell("conversionWorth");
      return sum === undefined ? { formula: `=${returns}*${worth}` } : there(`(${sum})*${worth}`, row);
    }),
    worked("bestReturns", whole, (row, { cell }) => {
      const [spend, returns] = [row("spend"), row("returns")];
      return `IF(AND(${spend}>0,${returns}>0),${returns}*(${row("best")}/${spend})^${cell("elasticity")},0)`;
    }),
    worked("marginalNow", "0.00", (row, { cell }) => marginal(cell("elasticity"), row("returns"), row("spend"))),
    worked("marginalBest", "0.00", (row, { cell }) => marginal(cell("elasticity"), row("bestReturns"), row("best"))),
    {
      ...worked("held", undefined, (row) => {
        const bound = `IF(${row("best")}>=${row("most")}-0.0051,"${held.most}",IF(${row("best")}<=${row("least")}+0.0051,"${held.least}",""))`;
        return `IF(OR(${row("spend")}<=0,${row("returns")}<=0),"${held.noReturns}",${bound})`;
      }),
      mark: {
        kind: "words",
        words: [
          [held.noReturns, "bad"],
          [held.most, "open"],
          [held.least, "plain"],
        ],
      },
    },
    {
      ...worked("beyond", undefined, (row) => `IF(${row("best")}>${row("spend")}+0.0051,"${beyond}","")`),
      longest: [beyond],
    },
    // The limits of each channel stand on the screen alone, behind what they came to.
    { ...worked("least", whole, (row, { cell }) => `${cell("least")}*${row("spend")}`), isDetail: true },
    worked("most", whole, (row, { cell }) => `${cell("most")}*${row("spend")}`),
    ...(lookup ? [looked("rows", "#,##0", (count) => (count === undefined ? null : { formula: `=${count}` }))] : []),
  ];
}

/** The best spend of all channels: each hangs on all others. */
export function bestSpendFormula({ cell, column }: Places): string {
  const all = (name: string) => fixed(column(name));
  const given = [cell("budget"), all("spend"), all("returns"), cell("elasticity"), all("least"), all("most")];
  return `WORTH.ALLOCATE(${given.join(",")})`;
}

function marginal(elasticity: string, returns: string, spend: string): string {
  return `IF(${spend}>0,${elasticity}*${returns}/${spend},0)`;
}
