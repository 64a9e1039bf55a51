import { KEYWORD_COLUMN_NAMES } from "../../imports/keywords/keywordColumnNames";
import type { Role } from "../../imports/keywords/Role";
import { keptChoices, type ReadingChoices as Choices } from "../workbookState/keptChoices";

/** What a person decided about how a table of keywords is read. */
export type ReadingChoices = Choices<Role>;

const ROLES = Object.keys(KEYWORD_COLUMN_NAMES) as Role[];

/** Makes sense of the choices that a document kept. */
export function keptReadingChoices(kept: unknown): ReadingChoices {
  return keptChoices(kept, ROLES);
}
