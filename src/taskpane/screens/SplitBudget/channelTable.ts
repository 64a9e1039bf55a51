import type { ChannelRecord } from "../../../imports/channels/ChannelTable";
import { blockAddress, cellAddress, quotedSheet } from "../../../workbook/a1";
import type { SheetCell, TableColumn, TablePlan } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { SplitLayout } from "./splitSheet";

export const TABLE_NAME = "Budget_split";

/** Channel, spend and best spend stand side by side, so that the chart can take them. */
const COLUMNS = [
  "channel",
  "spend",
  "best",
  "change",
  "returns",
  "bestReturns",
  "marginalNow",
  "marginalBest",
  "least",
  "most",
  "held",
  "beyond",
] as const;
type ColumnName = (typeof COLUMNS)[number];

/** A formula no longer than this is sure to be taken by Excel, which ends at 8,192 characters. */
const LONGEST_FORMULA = 8000;

/** A row a channel: today's figures by the person's own cells, and what follows from them, by formulas. */
export function channelTable(layout: SplitLayout, number: number | ""): TablePlan {
  const { data, tableHead, money } = layout;
  const words = texts.splitBudget.sheet.columns;
  const formats: Readonly<Partial<Record<ColumnName, string>>> = {
    spend: money.whole,
    best: money.exact,
    change: `+${money.whole};-${money.whole};0`,
    returns: money.whole,
    bestReturns: money.whole,
    marginalNow: "0.00",
    marginalBest: "0.00",
    least: money.whole,
    most: money.whole,
  };
  return {
    name: `${TABLE_NAME}${number}`,
    row: tableHead,
    column: 0,
    columns: COLUMNS.map((name): TableColumn => {
      const numberFormat = formats[name];
      return { header: words[name], ...(numberFormat !== undefined && { numberFormat }) };
    }),
    rows: data.table.channels.map((channel, i) => rowOf(layout, channel, i)),
  };
}

function rowOf(layout: SplitLayout, channel: ChannelRecord, i: number): SheetCell[] {
  const { names, tableHead, data } = layout;
  const { held, beyond } = texts.splitBudget.sheet;
  const rows = data.table.channels.length;
  const first = tableHead + 1;
  const at = Object.fromEntries(COLUMNS.map((name, column) => [name, cellAddress(first + i, column)])) as Record<
    ColumnName,
    string
  >;
  const all = (name: ColumnName) => fixed(blockAddress(first, COLUMNS.indexOf(name), rows, 1));
  const given = [all("spend"), all("returns"), names.elasticity, all("least"), all("most")];
  const [spend, returns, best, bestReturns] = [at.spend, at.returns, at.best, at.bestReturns];
  const formulas: Readonly<Record<Exclude<ColumnName, "channel" | "spend" | "returns">, string>> = {
    best: `INDEX(WORTH.ALLOCATE(${[names.budget, ...given].join(",")}),${i + 1})`,
    change: `${best}-${spend}`,
    bestReturns: `IF(AND(${spend}>0,${returns}>0),${returns}*(${best}/${spend})^${names.elasticity},0)`,
    marginalNow: `IF(${spend}>0,${names.elasticity}*${returns}/${spend},0)`,
    marginalBest: `IF(${best}>0,${names.elasticity}*${bestReturns}/${best},0)`,
    least: `${names.least}*${spend}`,
    most: `${names.most}*${spend}`,
    held: `IF(OR(${spend}<=0,${returns}<=0),"${held.noReturns}",IF(${best}>=${at.most}-0.0051,"${held.most}",IF(${best}<=${at.least}+0.0051,"${held.least}","")))`,
    beyond: `IF(${best}>${spend}+0.0051,"${beyond}","")`,
  };
  return COLUMNS.map((name): SheetCell => {
    switch (name) {
      case "channel":
        return channel.rows.length === 1 && data.table.asItStands
          ? { formula: `=${ownCell(layout, channel.rows[0], "channel")}` }
          : { text: channel.name };
      case "spend":
      case "returns":
        return figureCell(layout, channel, name);
      default:
        return { formula: `=${formulas[name]}` };
    }
  });
}

/** A figure by the person's own cells, rows of the same channel added up; a number where they cannot be referred to. */
function figureCell(layout: SplitLayout, channel: ChannelRecord, name: "spend" | "returns"): SheetCell {
  if (!layout.data.table.asItStands) return channel[name];
  const formula = `=${channel.rows.map((row) => ownCell(layout, row, name)).join("+")}`;
  return formula.length <= LONGEST_FORMULA ? { formula } : channel[name];
}

function ownCell(
  { data: { contents, table } }: SplitLayout,
  row: number,
  name: "channel" | "spend" | "returns",
): string {
  const column = table.columns[name]?.index ?? 0;
  return `${quotedSheet(contents.sheetName)}!${cellAddress(contents.row + row, contents.column + column)}`;
}

function fixed(address: string): string {
  return address.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
}
