import { expect, test } from "vitest";
import { libreOfficeFormula } from "./libreOfficeFormula";

test("cells with text are counted as Excel counts them, on whichever sheet", () => {
  expect(libreOfficeFormula(`=COUNTIF('Tom''s (2)'!$A:$A,"?*")+COUNTIF(B1:B9,"?*")`)).toBe(
    "=SUMPRODUCT(ISTEXT('Tom''s (2)'!$A:$A)*(LEN('Tom''s (2)'!$A:$A)>0))+SUMPRODUCT(ISTEXT(B1:B9)*(LEN(B1:B9)>0))",
  );
});

test.each(['=COUNTIF(A1:A9,"Too slow")', "=COUNTIF(A1:A9,B1)", '=IF(A1="","?*",SUM(A1:A2))'])(
  "%s is left as it is",
  (formula) => expect(libreOfficeFormula(formula)).toBe(formula),
);
