import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Data } from "../../job/JobData";
import type { Places } from "../../job/SheetPart";
import type { KeywordCells } from "../../keywords/keywordCells";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { PlanDraft } from "./form";
import type { TestPlan } from "./plan";
import type { PlanWords } from "./words.en";

export const COUNT = "#,##0";
export const SHARE = "0.0#%";

/** Everything that the parts of the sheet have in common. */
export interface Budget {
  readonly plan: TestPlan;
  readonly draft: PlanDraft;
  readonly data: Data<KeywordTable>;
  readonly words: PlanWords["sheet"];
  readonly fields: PlanWords["fields"];
  readonly money: MoneyFormats;
  readonly cells: KeywordCells;
  /** Whether the table says how often keywords are searched for, and whether it says so of all. */
  readonly isPaced: boolean;
  readonly isAllPaced: boolean;
}

/** The arguments that say what a test is to show: conversion rate, sales and, where one is wanted, confidence. */
export function aimOnSheet({ draft }: Pick<Budget, "draft">, at: Places): string {
  return ["conversionRate", "sales", ...(draft.confidence === undefined ? [] : ["confidence"])].map(at.cell).join(",");
}
