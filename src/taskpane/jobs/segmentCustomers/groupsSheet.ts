import { blockAddress, cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { Sheet } from "../../job/JobData";
import { inputs } from "../../job/inputs";
import { spill } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import type { Places, SheetPart } from "../../job/SheetPart";
import { ordersCheck } from "../../orders/ordersCheck";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { dateFormats } from "../../writing/excelDates";
import { moneyFormats } from "../../writing/excelMoney";
import { customersFound } from "./found";
import type { SegmentGiven } from "./given";
import { groupMark, groupNameFormula } from "./groupNames";
import { groupFormula, type GroupPeople, listBehind, scoresFormula, whoBehind } from "./groupPeople";
import { groupsFront } from "./sheetFront";
import { BINS, type ValueGroups } from "./valueGroups";
import type { SegmentWords } from "./words.en";

const CELL_START = "Groups";
const WIDTHS = [190, 90, 130, 106, 106, 90, 106, 90];
/** More groups than there are names for, and a chart below them. */
const GROUP_ROWS = 13;
const CHART_ROWS = 17;
/** Not shown: the groups in the words of the sheet, for the chart, which shows cells as they are. */
const NAMES = WIDTHS.length;
const COPY_WIDTHS = [170, 84, 84, 110, 60, 60, 60];

/** The sheets of value groups: what each brings, and behind it every customer with scores, as formulas over the orders. */
export function groupsSheet(found: ValueGroups, { read }: SegmentGiven, says: Says<SegmentWords>): Sheet | undefined {
  const { by, groups, who } = found;
  const { contents, table: customerTable } = read.customers;
  const { orders } = customerTable;
  if (!orders) return undefined;
  const { groups: words, sheet: common } = says.words;
  const { behind } = words.sheet;
  const money = moneyFormats(says.numbers, orders.currency);
  const front = groupsFront(says, money, { by, hasTraits: who !== undefined, currency: orders.currency });
  const cells = { ...read.customers, table: orders };
  const isOwn = canRefer(cells);
  const told = customersFound(read.customers, says) ?? "";
  const valued = ["", "#,##0", "0%", money.exact, money.exact, money.whole, "0%", "0"];
  return {
    name: words.sheet.name,
    tableName: "Group_orders",
    cellStart: CELL_START,
    behind: [
      behind.customers.name,
      ...(who ? [says.words.who.sheet.behind.name] : []),
      ...(isOwn ? [] : [behind.orders.name]),
    ],
    build(number, names, only) {
      const copiedTo = names.behind.at(-1) ?? "";
      const copied = isOwn
        ? undefined
        : orderCopy(
            orders.orders,
            copiedTo,
            { money: money.exact, day: dateFormats(says.numbers.locale).day },
            says.texts.orderRoles,
          );
      const refs = copied?.refs ?? ownRefs(cells);
      const people: GroupPeople = { found, refs, words: says.words };
      const paid = (at: Places) => `INDEX(${scoresFormula(people, at)},0,4)`;
      const name = `${CELL_START}${number}_bins`;
      return sheetOf({
        only,
        title: words.sheet.name,
        front,
        texts: says.texts,
        notes: [common.from(placeNamed(contents), told), copied ? words.sheet.copied(copiedTo) : words.sheet.direct],
        check: ordersCheck(cells, isOwn, says.texts),
        widths: WIDTHS,
        parts: [
          inputs("assumptions", common.assumptions, [
            { id: "bins", label: words.sheet.bins, value: BINS, format: "0", name },
          ]),
          groupPart({
            heading: words.sheet.groups,
            formula: (at) => `WORTH.SEGMENTVALUE(${groupFormula(people, at)},${paid(at)})`,
            rows: groups.length + 1,
            columns: 8,
            heads: [words.head, ...common.heads.values.slice(1)],
            formats: columnFormats(groups.length, valued),
            marks: [
              { row: 1, column: 0, rows: groups.length, columns: 1, mark: groupMark(words) },
              { row: 1, column: 5, rows: groups.length, columns: 1, mark: { kind: "bars" } },
            ],
          }),
          ...(isNamedAlike(words) ? [] : [namesPart(groups.length, words)]),
        ],
        names,
        behind: [
          { ...behind.customers, ...listBehind(people, says, money) },
          ...(who ? [{ ...says.words.who.sheet.behind, ...whoBehind(people, who) }] : []),
          ...(copied
            ? [
                {
                  ...behind.orders,
                  widths: COPY_WIDTHS,
                  heads: "copy",
                  parts: [copyPart(`Group_orders${number}`, words.sheet.copy, copied.copy)],
                },
              ]
            : []),
        ],
        rest: (at) => {
          const row = at.row("groups");
          const below = row + GROUP_ROWS;
          return {
            print: { columns: WIDTHS.length, rows: below + CHART_ROWS },
            chart: {
              title: words.sheet.sizes,
              series: common.customers,
              meanings: ["main"],
              source: { row, column: 0, rows: groups.length + 1 },
              named: isNamedAlike(words) ? undefined : NAMES,
              place: { from: cellAddress(below, 0), to: cellAddress(below + CHART_ROWS - 1, 5) },
              numberFormat: "#,##0",
            },
          };
        },
      });
    },
  };
}

type GroupWords = SegmentWords["groups"];

/** Whether this language calls the groups as the functions do. */
function isNamedAlike(words: GroupWords): boolean {
  return groupNameFormula("", words) === "";
}

/** Beside each group its name in this language. */
function namesPart(groups: number, words: GroupWords): SheetPart {
  return {
    id: "groups called",
    rows: groups + 1,
    origin: (at) => ({ row: at.row("groups"), column: NAMES }),
    write: ({ row, column }) => ({
      results: [
        { row, column, cells: [[words.head]], style: "columnHeads" },
        {
          row: row + 1,
          column,
          cells: Array.from({ length: groups }, (_, i) => {
            const name = cellAddress(row + 1 + i, 0);
            return [{ formula: `=IF(${name}="","",${groupNameFormula(name, words)})` }];
          }),
        },
      ],
      hidden: [{ column, columns: 1 }],
    }),
  };
}

/** What the groups bring, as the front calls its columns; there are no more groups than names for them. */
function groupPart(parts: Parameters<typeof spill>[1]): SheetPart {
  return {
    ...spill("groups", parts),
    columns: ({ row, column }) => {
      const below = (at: number) => blockAddress(row + 1, column + at, GROUP_ROWS - 2, 1);
      return {
        "group names": below(0),
        "group customers": below(1),
        "group averages": below(3),
        "group values": below(5),
        "group shares": below(6),
      };
    },
  };
}
