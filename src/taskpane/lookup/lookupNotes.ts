import type { Texts } from "../texts/en";
import type { SourceLookup } from "./sourceLookup";

/** What a written sheet has to say of how it looks its source up: rows that it cannot see, figures that are copies. */
export function lookupNotes({ contents, rows, whole, sought }: SourceLookup, texts: Texts): string[] {
  const last = rows[rows.length - 1];
  const copied = sought.filter((one) => one === undefined).length;
  return [
    ...(whole ? [] : [texts.lookup.bounded(texts.row(contents.row + last + 1))]),
    ...(copied > 0 ? [texts.lookup.asRead(copied)] : []),
  ];
}
