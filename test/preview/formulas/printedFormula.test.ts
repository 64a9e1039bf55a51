import fc from "fast-check";
import { expect, test } from "vitest";
import { formulaTokens, joined } from "../../../src/preview/formulas/formulaTokens";
import { printedFormula, printedWithoutAddIn } from "../../../src/preview/formulas/printedFormula";

test.each([
  ["=sum(a1:b2)", "=SUM(A1:B2)"],
  ['=if( $a1 > 0 , worth.epc(a1, 1%) , "" )', '=IF( $A1 > 0 , WORTH.EPC(A1, 1%) , "" )'],
  ["=sum(a:$b)+cmd|trail shoes+tea", "=SUM(A:$B)+cmd|trail shoes+tea"],
  ["='Sheet1'!a1+'My plan'!B2+'It''s'!C3", "=Sheet1!A1+'My plan'!B2+'It''s'!C3"],
  ["='Übersicht'!K26", "=Übersicht!K26"],
  ["='A1'!b2+'2025'!b2+'true'!b2", "='A1'!B2+'2025'!B2+'true'!B2"],
  ["='Jan:Mar'!a1+'[Book 1.xlsx]Sheet1'!a1", "='Jan:Mar'!A1+'[Book 1.xlsx]Sheet1'!A1"],
  ['="sum( a1 ) ""\'x\'!a1"&a1', '="sum( a1 ) ""\'x\'!a1"&A1'],
  ["=sum(Table1[[#This Row],[Cost per click]])", "=SUM(Table1[[#This Row],[Cost per click]])"],
  ["=Plan_rate*true+#n/a", "=Plan_rate*TRUE+#N/A"],
  ["=0.10+1e-7+1E+20+.5+007", "=0.1+1E-07+100000000000000000000+0.5+7"],
  ["=sum(a1:b3 b2:c4)", "=SUM(A1:B3 B2:C4)"],
  ["={1,2;3,4}", "={1,2;3,4}"],
  ["=a1#", "=A1#"],
])("%s is printed as %s", (written, printed) => {
  expect(printedFormula(written)).toBe(printed);
  expect(printedFormula(printed)).toBe(printed);
});

test("without the add-in its functions stand under the names that files have for them, and nothing else does", () => {
  expect(printedWithoutAddIn('=if(a1>0,worth.epc(a1,1%),"WORTH.EPC(")&WORTH.rate')).toBe(
    '=IF(A1>0,_xldudf_WORTH_EPC(A1,1%),"WORTH.EPC(")&WORTH.rate',
  );
});

test("no character of a formula is lost where it is taken apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=a1$B!'\"[]{}(), .9e-7#_WÜ"), maxLength: 40 }), (text) => {
      expect(joined(formulaTokens(text))).toBe(text);
    }),
  );
});
