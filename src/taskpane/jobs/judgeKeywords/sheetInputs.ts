import type { InputRow } from "../../job/inputs";
import { nameOnSheet } from "../../job/JobWords";
import { fixed } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import { FORM } from "./form";
import type { JudgeGiven, ReportedWorth } from "./given";
import type { Verdicts } from "./sheetColumns";
import { arrivedShare } from "./sheetLags";
import { usualCells } from "./sheetUsual";
import { customerValueFormula } from "./valueFormula";

/** What the names of cells start with. */
const CELL_START = "Verdicts";

/** A row for every assumption, and what follows from them of the value of a conversion. */
export function inputRows(verdicts: Verdicts, orders: JudgeGiven["read"]["orders"], number: number | ""): InputRow[] {
  const { judged, words } = verdicts;
  const { assumptions, usualFrom } = judged;
  const row = rowsOf(words, number);
  const usual = usualCells(assumptions, usualFrom);
  return [
    ...worthRows(verdicts, orders, number),
    { ...row("usualRate", usual.usualRate, "0.0#%", "usual_rate"), now: assumptions.usualRate },
    { ...row("usualClicks", usual.usualClicks, "#,##0.##", "usual_clicks"), now: assumptions.usualClicks },
    ...toComeRows(verdicts, number),
    row("confidence", assumptions.confidence, "0%", "confidence"),
    row("targetReturn", assumptions.targetReturn, "0%", "return_wanted"),
    row("periodsAhead", assumptions.periodsAhead, "General", "periods_ahead"),
  ];
}

/** How long sales take and how many days the report covers; and the share in which its clicks count by these. */
function toComeRows({ judged: { toCome }, words }: Verdicts, number: number | ""): InputRow[] {
  if (!toCome) return [];
  const row = rowsOf(words, number);
  const { lag, reportDays, reportSince } = toCome;
  return [
    ...(lag.from === "typed" ? [row("lagDays", lag.days, "General", "days_to_sale")] : []),
    row("reportDays", reportDays, "#,##0", "days_of_report"),
    row("reportSince", reportSince, "#,##0", "days_since_report"),
    {
      id: "countedShare",
      label: words.sheet.countedShare,
      value: (at) => ({ formula: `=${lag.from === "typed" ? sharedEvenly(at) : arrivedShare(at)}` }),
      format: "0.0%",
      name: `${CELL_START}${number}_share_of_clicks`,
      style: "result",
    },
  ];
}

/**
 * Of clicks that came evenly over the days of the report, whose sales come evenly over the days they take: what clicks up to so
 * many days old have brought, from the end of the report to its beginning.
 */
function sharedEvenly(at: Places): string {
  const [lag, days, since] = [at.cell("lagDays"), at.cell("reportDays"), at.cell("reportSince")];
  const brought = (age: string) => `IF(${age}<=${lag},(${age})^2/(2*${lag}),${age}-${lag}/2)`;
  return `IF(${lag}<=0,1,(${brought(`${since}+${days}`)}-${brought(since)})/${days})`;
}

function rowsOf({ fields }: Verdicts["words"], number: number | "") {
  return (
    field: keyof typeof fields,
    value: InputRow["value"],
    format: string,
    name: string,
    id: string = field,
  ): InputRow => ({
    ...{ id, label: nameOnSheet(fields[field]), value, format, name: `${CELL_START}${number}_${name}` },
    field: { name: field, entry: FORM[field], words: fields[field] },
  });
}

/** What a customer is worth and how many conversions bring one, or what the report says of a conversion; and the value of one. */
function worthRows(
  { judged: { assumptions, worth }, words, money }: Verdicts,
  orders: JudgeGiven["read"]["orders"],
  number: number | "",
): InputRow[] {
  const row = rowsOf(words, number);
  const cost = worth?.cost;
  const costRows = [
    ...(cost?.from === "amount" ? [row("costAmount", cost.perOrder, money.exact, "fulfilment_cost", "cost")] : []),
    ...(cost?.from === "share" ? [row("costShare", cost.share, "0.0#%", "fulfilment_cost", "cost")] : []),
  ];
  const worthRow = (formula: (at: Places) => string): InputRow => ({
    id: "conversionWorth",
    label: words.sheet.conversionWorth,
    value: (at) => ({ formula: `=${formula(at)}` }),
    format: money.exact,
    name: `${CELL_START}${number}_conversion_value`,
    style: "result",
  });
  if (worth?.from === "report") return [...costRows, worthRow((at) => reportedFormula(worth, at))];
  const costName = `${CELL_START}${number}_fulfilment_cost`;
  const formula = worth && orders && customerValueFormula(orders, worth.cost, costName);
  const value = formula ? { formula: `=${formula}` } : assumptions.customerValue;
  return [
    ...(formula ? costRows : []),
    { ...row("customerValue", value, money.exact, "customer_value"), style: formula ? "result" : "input" },
    row("customersPerConversion", assumptions.customersPerConversion, "0.0#%", "customers_per_conversion"),
    worthRow((at) => `${at.cell("customerValue")}*${at.cell("customersPerConversion")}`),
  ];
}

/** Conversion values over conversions of the rows that have both, less the cost to fulfil one. */
function reportedFormula({ cost }: ReportedWorth, at: Places): string {
  const [values, conversions] = ["conversionValue", "conversions"].map((id) => fixed(at.column(id)));
  const both = `ISNUMBER(${values})*ISNUMBER(${conversions})`;
  const each = `SUMPRODUCT(${both},${values})/SUMPRODUCT(${both},${conversions})`;
  if (cost.from === "amount") return `${each}-${at.cell("cost")}`;
  return cost.from === "share" ? `${each}*(1-${at.cell("cost")})` : each;
}
