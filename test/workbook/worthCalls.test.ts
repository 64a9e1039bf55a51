import { expect, test } from "vitest";
import { underOwnNames, worthCalls } from "../../src/workbook/worthCalls";

test.each([
  ["=WORTH.EPC(A1,1%)", ["EPC"]],
  ["=if(A1>0,worth.epc (A1,1%),Worth.MAXCPC(1,2)+WORTH.EPC(3,4))", ["EPC", "MAXCPC"]],
  ["=_xldudf_WORTH_EPC(A1,1%)", ["EPC"]],
  ["=SUM(A1:A3)", []],
  ['="WORTH.EPC("&A1', []],
  ['=A1&"say ""WORTH.EPC("""', []],
  ["='WORTH.EPC (2)'!A1", []],
  ["='It''s WORTH.EPC (2)'!A1", []],
  [`='12" WORTH.EPC (2)'!A1&"'"`, []],
  [`="It's "&WORTH.EPC(A1,1%)&"'"`, ["EPC"]],
  ["=SUM(Costs[WORTH.EPC (old)])", []],
  ["=NETWORTH.EPC(A1)", []],
  ["=OTHER.WORTH.EPC(A1)", []],
  ["WORTH.EPC(A1,1%)", []],
  [12, []],
])("%s calls %j", (formula, calls) => {
  expect(worthCalls(formula)).toEqual(calls);
});

test.each([
  ["=_xldudf_WORTH_EPC(A1,1%)+_xldudf_worth_MAXCPC(1,2)", "=WORTH.EPC(A1,1%)+WORTH.MAXCPC(1,2)"],
  ["=\"_xldudf_WORTH_EPC(1)\"&'_xldudf_WORTH_EPC(1)'!A1", "=\"_xldudf_WORTH_EPC(1)\"&'_xldudf_WORTH_EPC(1)'!A1"],
  ["=WORTH.EPC(A1,1%)+my_xldudf_WORTH_EPC(1)+_xldudf_OTHER_EPC(1)", undefined],
])("%s is entered again as %s", (saved, own = saved) => {
  expect(underOwnNames(saved)).toBe(own);
});
