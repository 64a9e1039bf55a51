import { inLines } from "../inLines";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import type { SheetPart } from "../../job/SheetPart";
import type { Speech } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { rowHeight } from "../assessment/statements";
import type { Counted, OrderFacts } from "./orderFacts";
import type { CaptureWords } from "./words.en";

/** Spellings that are named as examples. */
const SPELLINGS_NAMED = 3;

/** A row: the component that it is about, what was looked at, what was found, and where it comes from. */
interface FactLine {
  readonly of: "capture" | "consolidate";
  readonly fact: string;
  readonly found: SheetCell;
  readonly from: string;
}

/** What the orders of the workbook show, by formulas over them where these can tell it; or that nothing is known. */
export function factsPart(words: CaptureWords, facts: OrderFacts | undefined, speech: Speech): SheetPart {
  const lines = facts ? factLines(words, facts, speech) : [];
  const { groups } = speech.texts.know.readiness;
  const names = { capture: groups[0].name, consolidate: groups[1].name };
  const { head } = words;
  const told = facts ? sourceOf(words, facts) : words.nothing;
  return {
    id: "facts",
    heading: words.heading,
    rows: lines.length === 0 ? 1 : lines.length + 2,
    write: ({ row, column }) => ({
      blocks: [
        { row, column, cells: [[{ text: told }]], style: "note" },
        ...(lines.length === 0
          ? []
          : [
              { row: row + 1, column, cells: [["", head.fact]], style: "result" } as const,
              { row: row + 1, column: column + 2, cells: [[head.figure]], style: "columnHeads" } as const,
              { row: row + 1, column: column + 3, cells: [[head.from]], style: "wordsHead" } as const,
            ]),
        ...lines.flatMap(({ of, fact, found, from }, i): Block[] => [
          { row: row + 2 + i, column, cells: [[names[of], fact]] },
          { row: row + 2 + i, column: column + 2, cells: [[found]], style: "held", numberFormat: "#,##0" },
          { row: row + 2 + i, column: column + 3, cells: [[{ text: from }]], style: "words" },
        ]),
      ],
      joined: [
        { row, column, rows: 1, columns: 4, heights: [lines.length === 0 ? 36 : 20] },
        ...lines.flatMap(({ fact, from }, i) => inLines(row + 2 + i, column, 4, rowHeight({ 1: fact, 3: from }))),
      ],
      marks: [
        {
          row: row + 2,
          column: column + 2,
          rows: Math.max(1, lines.length),
          columns: 1,
          mark: {
            kind: "words",
            words: [
              [words.missing, "bad"],
              [words.there, "good"],
            ],
          },
        },
      ],
    }),
  };
}

function sourceOf({ from }: CaptureWords, { contents, job }: OrderFacts): string {
  const place = placeNamed(contents);
  return job === undefined ? from.chosen(place) : from.job(place, job);
}

function factLines(words: CaptureWords, facts: OrderFacts, { numbers }: Speech): FactLine[] {
  const day = numbers.day(facts.day);
  const counted = (fact: string, { value, live }: Counted): FactLine => ({
    of: "capture",
    fact,
    found: live ? { formula: `=${live.formula}` } : value,
    from: live ? words.follows(live.cells.replaceAll("$", "")) : words.readOn(day),
  });
  const column = (fact: string, isThere: boolean): FactLine => ({
    of: "capture",
    fact,
    found: isThere ? words.there : words.missing,
    from: words.readOn(day),
  });
  const { withoutSource, withoutChannel, spellings } = facts;
  const first = spellings.at(0)?.slice(0, SPELLINGS_NAMED).map(words.named).join(", ");
  return [
    counted(words.facts.orders, facts.orders),
    counted(words.facts.withoutCustomer, facts.withoutCustomer),
    withoutSource ? counted(words.facts.withoutSource, withoutSource) : column(words.facts.noSource, false),
    withoutChannel ? counted(words.facts.withoutChannel, withoutChannel) : column(words.facts.noChannel, false),
    column(words.facts.prices, facts.tellsPrices),
    column(words.facts.returns, facts.tellsReturns),
    {
      of: "consolidate",
      fact: words.facts.spellings,
      found: spellings.length,
      from: first === undefined ? words.readOn(day) : words.example(first, day),
    },
  ];
}
