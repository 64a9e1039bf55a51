import { MONTHS } from "../../../../core/customers/period";
import type { ContractTable } from "../../../../imports/contracts/ContractTable";
import { columnLetters } from "../../../../workbook/a1";
import { foundWithDoubt } from "../../../job/doubt";
import { rowBelowFront } from "../../../job/front";
import { inputs, type InputRow } from "../../../job/inputs";
import type { Data, Sheet } from "../../../job/JobData";
import { nameOnSheet } from "../../../job/JobWords";
import { answers, type AnswerRow } from "../../../job/parts";
import { sheetOf } from "../../../job/sheetOf";
import { growthCheck } from "../../../lookup/growthCheck";
import type { Says } from "../../../says/Says";
import { placeNamed } from "../../../texts/isolated";
import { dateFormats } from "../../../writing/excelDates";
import { moneyFormats, type MoneyFormats } from "../../../writing/excelMoney";
import { FORM } from "../form";
import type { ValueWords } from "../words.en";
import { contractsBehind, namesOfBehind } from "./behind";
import { canReferTo, contractCopy, copiedRefs, ownContractRefs, type ContractRefs } from "./contractRefs";
import { contractsFound } from "./contractsFound";
import { contractFront } from "./sheetFront";
import { retentionParts, type ContractSheet } from "./sheetTables";
import { averagePrice, type Subscriptions } from "./subscriptions";

/** What the names of the cells start with. */
const CELL_START = "Subscribers";
const NAMES = {
  ...{ price: "price", servingShare: "serving_share", costOfMoney: "cost_of_money", loyalYears: "loyal_years" },
  known: "known_up_to",
} as const;
const WIDTHS = [290, 110, 96, 96, 96, 96, 96, 24];
/** Of what is copied. */
const COPY_WIDTH = 110;
const MONTHS_A_YEAR = 12;

/** The sheet of subscribers' values: assumptions to change, figures, retention by age and who is left, all formulas. */
export function contractSheet(found: Subscriptions, data: Data<ContractTable>, says: Says<ValueWords>): Sheet {
  const words = says.words.contracts.written;
  const { currency } = data.table;
  const money = moneyFormats(says.numbers, currency);
  const dates = dateFormats(says.numbers.locale);
  const front = contractFront(found, says, money, currency);
  const isOwn = canReferTo(data, found);
  const place = {
    row: rowBelowFront(front, { notes: 2, links: namesOfBehind(words.behind).length }) + 1,
    column: WIDTHS.length,
  };
  const copiedTo = columnLetters(place.column);
  const looksAt = isOwn ? words.direct : found.atTerm ? words.copiedAtTerm(copiedTo) : words.copied(copiedTo);
  return {
    name: words.name,
    tableName: "Customer_contracts",
    cellStart: CELL_START,
    behind: namesOfBehind(words.behind),
    build(number, names, only) {
      const copied = isOwn
        ? undefined
        : contractCopy(found.counted, {
            name: `Customer_contracts${number}`,
            heading: words.copy,
            heads: words.copyHeads,
            formats: { money: money.exact, day: dates.day },
            place,
          });
      const refs = copied ? copiedRefs(found.counted, names.front, place) : ownContractRefs(data);
      const sheet: ContractSheet = {
        found,
        words,
        axes: says.words.contracts.retention,
        refs,
        money,
        dates,
      };
      const figures = figureRows(sheet, money);
      const parts = [
        inputs("assumptions", words.assumptions, inputRows(sheet, number, says.words)),
        answers(words.answer, figures),
        ...retentionParts(sheet, figures.length),
      ];
      return sheetOf({
        only,
        title: words.name,
        front,
        texts: says.texts,
        notes: [words.from(placeNamed(data.contents), foundWithDoubt(contractsFound(data, says), data, says)), looksAt],
        check: checkOf(data, isOwn ? refs : undefined, says),
        widths: [...WIDTHS, ...new Array<number>(copied?.width ?? 0).fill(COPY_WIDTH)],
        columns: WIDTHS.length - 1,
        parts: copied ? [...parts, copied] : parts,
        names,
        behind: contractsBehind(sheet),
        rest: (at) => {
          const heads = at.row("curve");
          return { print: { columns: WIDTHS.length - 1, rows: heads + found.ages.length + 1, heads } };
        },
      });
    },
  };
}

/** Whether the sheet counts all contracts of the source, as a line that follows it. */
function checkOf(
  { contents, table }: Data<ContractTable>,
  refs: ContractRefs | undefined,
  { texts }: Says<ValueWords>,
) {
  const { start } = table.columns;
  if (!start) return undefined;
  const [first, last] = [(table.headerRow ?? -1) + 1, contents.values.length - 1];
  const check = growthCheck({ contents, column: start.index, first, last, range: refs?.start }, texts);
  return check === undefined ? undefined : () => check;
}

function inputRows(
  { found, refs, words, money, dates }: ContractSheet,
  number: number | "",
  all: ValueWords,
): InputRow[] {
  const { fields } = all;
  const { price, servingShare, costOfMoney, loyalYears } = found.terms;
  const row = (id: Exclude<keyof typeof NAMES, "known">, value: InputRow["value"], format: string): InputRow => ({
    ...{ id, label: nameOnSheet(fields[id]), value, format, name: `${CELL_START}${number}_${NAMES[id]}` },
    field: { name: id, entry: FORM[id], words: fields[id] },
  });
  const told = averagePrice(found.counted);
  // The price follows its column as long as nobody typed another.
  const isTold = refs.price !== undefined && told !== undefined && Math.abs(told - price) <= 1e-9 * Math.abs(price);
  return [
    {
      ...row("price", isTold ? { formula: `=SUM(${refs.price})/COUNT(${refs.price})` } : price, money.exact),
      now: price,
    },
    row("servingShare", servingShare, "0.0#%"),
    row("costOfMoney", costOfMoney, "0.0#%"),
    row("loyalYears", loyalYears, "General"),
    {
      ...{ id: "known", label: words.known, value: found.asOf, format: dates.day },
      name: `${CELL_START}${number}_${NAMES.known}`,
    },
  ];
}

function figureRows(sheet: ContractSheet, { exact }: MoneyFormats): AnswerRow[] {
  const { found, words, refs } = sheet;
  const figure = (id: keyof typeof words.answers, format: string, formula: AnswerRow["formula"]): AnswerRow => {
    return { id, label: words.answers[id], format, formula };
  };
  const perYear = MONTHS_A_YEAR / MONTHS[found.period];
  const worth = (renewals: string): AnswerRow["formula"] => {
    return (at) =>
      `WORTH.SUBSCRIBERVALUE(${at.cell("margin")},${at.cell("model")},${at.cell("interest")},${renewals.replace("{years}", at.cell("loyalYears"))})`;
  };
  return [
    figure("contracts", "#,##0", () => `ROWS(${refs.start})`),
    figure("running", "#,##0", ({ cell }) => {
      // Of text none is later than a day; a blank cell runs on.
      return `ROWS(${refs.end})-COUNTIF(${refs.end},"?*")-COUNTIF(${refs.end},"<="&${cell("asOf")})`;
    }),
    figure("asOf", sheet.dates.day, ({ cell }) => `INT(MAX(${cell("known")},${refs.start}))`),
    figure("margin", exact, ({ cell }) => `${cell("price")}*(1-${cell("servingShare")})`),
    figure("interest", "0.00%", ({ cell }) => `(1+${cell("costOfMoney")})^(1/${perYear})-1`),
    figure("constant", "0.0%", ({ cell }) => {
      const [renewed, before] = [cell("renewed"), cell("could renew")];
      return `SUM(${renewed})/SUMPRODUCT(--(${renewed}<>""),${before})`;
    }),
    ...("why" in found.values
      ? []
      : [
          figure("fresh", exact, worth("0")),
          figure("loyal", exact, worth(`ROUND({years}*${perYear},0)`)),
          figure("constantValue", exact, ({ cell }) => {
            return `${cell("margin")}*${cell("constant")}/(1+${cell("interest")}-${cell("constant")})`;
          }),
        ]),
  ];
}
