import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";

afterEach(closePreviews);

test("texts are found, counted and added up in a column as Excel does, whatever stands beside them", async () => {
  const preview = await openPreview("?empty");
  await preview.set("A1:B8", [
    ["Keyword", "Clicks"],
    ["green tea", 10],
    ["Black Tea", 20],
    ["GREEN TEA", 30],
    ["tea*", "many"],
    ["green tea", 50],
    [2024, 60],
    ["tea for two", "=1/0"],
  ]);
  const answers = [
    ['=COUNTIF($A:$A,"="&A2)', 3],
    ['=SUMIF($A:$A,"="&A2,$B:$B)', 90],
    ['=AVERAGEIF($A:$A,"="&A2,$B:$B)', 30],
    ['=SUMIF($A$2:$A$5,"="&A2,$B$2:$B$5)', 40],
    ['=SUMIF($A:$A,"=tea~*",$B:$B)', 0],
    ['=COUNTIF($A:$A,"=*tea")', 4],
    ['=SUMIF($A:$A,"="&A7,$B:$B)', 60],
    ['=COUNTIF($A:$A,"=white tea")', 0],
    ['=SUMIF($A:$A,"=white tea",$B:$B)', 0],
    ['=AVERAGEIF($A:$A,"=white tea",$B:$B)', "#DIV/0!"],
    ['=SUMIF($A:$A,"=tea for two",$B:$B)', "#DIV/0!"],
    ['=MATCH("black tea",$A:$A,0)', 3],
    ['=MATCH("white tea",$A:$A,0)', "#N/A"],
    ['=MATCH("gr*",$A:$A,0)', 2],
    ["=MATCH(2024,$A:$A,0)", 7],
    ["=MATCH(A2,INDEX($A:$A,MATCH(A2,$A:$A,0)+1):$A$1048576,0)", 2],
    ["=MATCH(A2,$A$5:$A$8,0)", 2],
  ] as const;
  const at = `D1:D${answers.length}`;
  await preview.set(
    at,
    answers.map(([formula]) => [formula]),
  );
  expect((await preview.values(at)).flat()).toEqual(answers.map(([, answer]) => answer));
  await preview.set("A3", [["green tea"]]);
  expect((await preview.values("D1:D4")).flat()).toEqual([4, 110, 27.5, 60]);
});
