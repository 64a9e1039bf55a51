import type { SpendTable } from "../../../imports/channels/SpendTable";
import { rowBelowFront } from "../../job/front";
import { inputs } from "../../job/inputs";
import type { Data, ReadTable, Sheet } from "../../job/JobData";
import { answers } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import { sheetOf } from "../../job/sheetOf";
import { rowCheck } from "../../lookup/rowCheck";
import type { Says } from "../../says/Says";
import { dateFormats } from "../../writing/excelDates";
import { moneyFormats } from "../../writing/excelMoney";
import { currencyOf } from "./given";
import { CENTRE_START, CENTRE_TABLE, restRows, WIDTHS, type CentrePanels } from "./layout";
import { LINES } from "./lines";
import { answerRows, givesOf, type OwnFigures } from "./sheetFigures";
import { centreFront } from "./sheetFront";
import { centreInputs, type OwnInputs } from "./sheetInputs";
import { matrixPart, rowsCounted } from "./sheetMatrix";
import { periodsChart } from "./sheetPictures";
import { centrePrint } from "./sheetPrint";
import { checkBoth, placedInRests } from "./sheetRests";
import { channelsPart, spendLookup, spendNotes, spentPart } from "./sheetSpend";
import type { CentreWords } from "./words.en";

/** The panels as they stand over their source. */
export interface OverSource {
  readonly sheet: CentrePanels;
  readonly inputs: OwnInputs;
  readonly figures: OwnFigures;
  /** Whether all rows of the source count, and what those are called. */
  readonly check: Parameters<typeof checkBoth>[0];
  readonly statement: (spendRow: number) => SheetPart;
  readonly pictures: (spendRow: number) => readonly SheetPart[];
  /** The row below all pictures. */
  readonly end: number;
  /** The rows as they were read, where formulas cannot look at the cells themselves. */
  readonly copy: readonly SheetPart[];
}

/** What the sheet of the statement takes of what it is over: orders, or periods that a database summed up. */
export interface CentreSource {
  readonly orders: Data<ReadTable>;
  readonly spend: Data<SpendTable> | undefined;
  /** Where its rows came from, and what formulas look at: the cells themselves, or the sheet with their copy. */
  readonly notes: (copiedTo: string | undefined) => readonly string[];
  /** What the sheet with the copy is called, and its widths; undefined where there is none. */
  readonly behind:
    | { readonly called: { readonly name: string; readonly about: string }; readonly widths: number[] }
    | undefined;
  /** The last cell of the bucket, where the front tells of it. */
  readonly bucket?: Parameters<typeof centreFront>[3];
  readonly over: (panels: Omit<CentrePanels, "result" | "given">, copiedTo: string) => OverSource;
}

/** The sheet of the statement: a front, and three panels that are formulas all. */
export function sheetOfPanels(source: CentreSource, says: Says<CentreWords>): Sheet {
  const { spend, behind: copied } = source;
  const { words } = says;
  const currency = currencyOf({ orders: source.orders, spend });
  const money = moneyFormats(says.numbers, currency);
  const dates = dateFormats(says.numbers.locale);
  const front = centreFront(says, money, currency, source.bucket);
  const lookup = spend && spendLookup(spend);
  const notes = (copiedTo: string) => [
    ...source.notes(copied ? copiedTo : undefined),
    ...(spend ? spendNotes(spend, lookup, says) : []),
  ];
  const behind = copied ? [copied.called] : [];
  const top = rowBelowFront(front, { notes: notes("").length, links: behind.length });
  return {
    name: words.sheet.name,
    tableName: CENTRE_TABLE,
    cellStart: CENTRE_START,
    behind: behind.map(({ name }) => name),
    build(number, names, only) {
      const [copiedTo = ""] = names.behind;
      const over = source.over({ words, money, dates, number, top }, copiedTo);
      const { sheet } = over;
      const rows = centreInputs(sheet, over.inputs);
      const at = restRows(sheet, rows.length);
      const figures = answerRows(sheet, at.spend, over.figures);
      return sheetOf({
        only,
        title: words.sheet.name,
        front,
        texts: says.texts,
        gives: givesOf(sheet),
        currency,
        notes: notes(copiedTo),
        check: checkBoth(over.check, lookup && rowCheck(lookup, rowsCounted(sheet), says.texts), says),
        widths: WIDTHS,
        parts: [
          over.statement(at.spend),
          placedInRests(inputs("assumptions", words.sheet.assumptions, rows), top),
          spentPart(sheet, at.spend, at.channels),
          ...(spend ? [channelsPart(sheet, at.channels), matrixPart(sheet, spend, lookup, at.channels)] : []),
          placedInRests(answers(words.sheet.answer, figures), at.answers),
          ...over.pictures(at.spend),
        ],
        names,
        behind: behind.map((called) => ({ ...called, widths: copied?.widths ?? [], heads: "copy", parts: over.copy })),
        rest: () => ({
          chart: periodsChart(sheet),
          print: centrePrint(top, {
            first: Math.max(top + LINES.length + 1, over.end),
            rests: at.answers + figures.length,
          }),
        }),
      });
    },
  };
}
