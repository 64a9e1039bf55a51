import type { SheetCell } from "../../../workbook/SheetPlan";
import type { InputRow } from "../../job/inputs";
import { nameOnSheet } from "../../job/JobWords";
import { FORM, SPLIT_FIELDS, type FieldName } from "./form";
import { cellNamed, type CentrePanels } from "./layout";
import { isSplit } from "./sheetFigures";

/** What differs by where the statement comes from. */
export interface OwnInputs {
  /** The last day of the statement, as a formula. */
  readonly lastDay: string;
  /** The days that it is for, as a formula, where they are none to be changed. */
  readonly days?: string;
  /** The days after which a customer is lost, in the same way. */
  readonly lapseDays?: string | undefined;
  /** Whether the sheet tells who was lost, and who was sent by others. */
  readonly tellsLost: boolean;
  readonly tellsSent: boolean;
}

/** A row for every assumption but what was spent, which has a table of its own. */
export function centreInputs(sheet: CentrePanels, own: OwnInputs): InputRow[] {
  const { result, given, words, money, dates } = sheet;
  const { fields } = words;
  const { draft } = given;
  const { cost, span } = result;
  const row = (id: FieldName, name: string, value: number, format: string): InputRow => ({
    ...{ id, label: nameOnSheet(fields[id]), value, format, name: cellNamed(sheet, name) },
    field: { name: id, entry: FORM[id], words: fields[id] },
  });
  const told = (id: string, label: string, value: SheetCell, format: string, name: string): InputRow => {
    return { id, label, value, format, name: cellNamed(sheet, name), style: "result" };
  };
  const days = (id: "days" | "lapseDays", name: string, value: number) => {
    const formula = own[id];
    if (formula === undefined) return row(id, name, value, "#,##0");
    return told(id, nameOnSheet(fields[id]), { formula: `=${formula}` }, "#,##0", name);
  };
  return [
    ...(cost.from === "amount" ? [row("costAmount", "fulfilment_cost", cost.perOrder, money.exact)] : []),
    ...(cost.from === "share" ? [row("costShare", "fulfilment_cost", cost.share, "0.0#%")] : []),
    told("lastDay", words.sheet.asOf, { formula: `=${own.lastDay}` }, dates.day, "last_day"),
    days("days", "days", span.days),
    row("costOfMoney", "cost_of_money", draft.costOfMoney, "0.0#%"),
    ...(own.tellsLost ? [days("lapseDays", "lost_after", draft.lapseDays)] : []),
    ...(own.tellsSent ? [row("joinAnyway", "join_anyway", draft.joinAnyway ?? 1, "0.0#%")] : []),
    ...(isSplit(sheet)
      ? SPLIT_FIELDS.map((field, i) =>
          row(
            field,
            ["prospects", "acquisition_ceiling", "retention_ceiling"][i],
            draft[field] ?? 0,
            i === 0 ? "#,##0" : "0.0#%",
          ),
        )
      : []),
  ];
}
