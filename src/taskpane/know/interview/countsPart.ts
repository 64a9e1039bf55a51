import { answers } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { ratingsIn } from "./gapPart";
import { peopleIds } from "./peoplePart";
import type { InterviewWords } from "./words.en";

/** How many people were asked, how much is still blank and what cannot be read, worked out over the people's table. */
export function countsPart(words: InterviewWords): SheetPart {
  const { counts, asked } = words;
  const needs = [...asked.needs.keys()];
  const columns = peopleIds(words);
  /** Of each row of the table: whether anything stands in it. */
  const filled = (at: Places) => `(${columns.map((id) => `(${at.column(id)}<>"")`).join("+")}>0)`;
  const ready = (at: Places) => {
    const rated = needs.map((need) => {
      const cells = at.column(`importance ${need}`);
      return `((${at.cell(`need ${need}`)}="")+ISNUMBER(${cells})*(${cells}>=1)*(${cells}<=5)>0)`;
    });
    return `SUMPRODUCT(${filled(at)}*${rated.join("*")})`;
  };
  const strange = (at: Places) =>
    needs
      .flatMap((need) => [at.column(`importance ${need}`), at.column(`met ${need}`)])
      .map((cells) => `COUNTA(${cells})-${ratingsIn(cells)}`)
      .join("+");
  /** Those behind the first blank row. INDEX has older Excels look at all rows at once. */
  const apart = (at: Places) => {
    const name = at.column("name");
    const first = name.slice(0, name.lastIndexOf(":"));
    const blank = `IFERROR(MATCH(0,INDEX(--${filled(at)},0),0),ROWS(${name}))`;
    return `SUMPRODUCT(${filled(at)}*(ROW(${name})-ROW(${first})+1>${blank}))`;
  };
  const count = (id: keyof typeof counts, formula: (at: Places) => string) => {
    return { id, label: counts[id], formula, format: "#,##0" };
  };
  return answers(counts.heading, [
    count("asked", (at) => `SUMPRODUCT(--${filled(at)})`),
    count("ready", ready),
    count("blank", (at) => `SUM(${at.column("blank of needs")})`),
    count("strange", strange),
    count("apart", apart),
  ]);
}
