import { keepSentences, sentenceAt } from "../../src/sentences/errorSentences";
import { german } from "../../src/sentences/german";
import { readTyped } from "../../src/taskpane/controls/NumberField/typedNumber";
import { numbersIn } from "../../src/taskpane/numbers/Numbers";
import { guideView } from "../../src/taskpane/screens/FunctionGuide/guideView";
import { quotedSheet } from "../../src/workbook/a1";
import { parseAddress } from "../../src/workbook/a1";
import { rectangleOf } from "../../src/workbook/Rectangle";
import { worthCalls } from "../../src/workbook/worthCalls";
import { AWKWARD_TEXTS } from "./awkwardTexts";
import type { TimedCase } from "./TimedCase";

const NUMBERS = ["en", "de"].map((locale) => numbersIn(locale));
const HELP = {
  name: "EPC",
  subject: "clicks",
  description: "What a click is worth",
  returns: "Money",
  parameters: [],
} as unknown as Parameters<typeof guideView>[0][number];

/** What the pane does with what a person types, and with what a sheet hands it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a field for a number": (text) => NUMBERS.map((numbers) => readTyped(text, "number", numbers)),
  "a field for a share": (text) => NUMBERS.map((numbers) => readTyped(text, "share", numbers)),
  "a field for a range": parseAddress,
  "a range on a sheet": (text) => parseAddress(`Sheet1!${text}`),
  "a sheet of a range": (text) => [parseAddress(`${text}!A1`), parseAddress(`'${text}'!A1`)],
  "an address that Excel gives": rectangleOf,
  "a sheet's name in a formula": quotedSheet,
  "a formula": (text) => [worthCalls(text), worthCalls(`=${text}`), worthCalls(`="${text}`)],
  "a search in the guide": (text) => guideView([HELP], text),
  "what a cell holds, in German": (text) =>
    german({ id: "broken", argument: "clicks", place: { row: 2 }, held: { id: "text", text }, rule: "number" }),
  "the cell of a sentence": (text) => {
    keepSentences(text, [{ row: 0, column: 0, sentence: "noValues" }]);
    return sentenceAt(`'[${text}]${text}'!A1`);
  },
};

/** Everything that the pane reads, with every awkward text. */
export function* cases(): Generator<TimedCase> {
  for (const [reader, read] of Object.entries(READERS)) {
    for (const { shape, text } of AWKWARD_TEXTS) {
      yield {
        name: `${reader}: ${shape}`,
        run: () => {
          read(text);
          return undefined;
        },
      };
    }
  }
}
