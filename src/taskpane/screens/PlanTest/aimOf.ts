import type { Assumptions } from "./assumptions";
import type { TestBudgetLayout } from "./testBudgetLayout";

/** The arguments that say what a test is to show: conversion rate, sales and, where one is wanted, confidence. */
export function aimOf({ confidence }: Assumptions, names: TestBudgetLayout["names"]): string[] {
  return [names.conversionRate, names.sales, ...(confidence === undefined ? [] : [names.confidence])];
}
