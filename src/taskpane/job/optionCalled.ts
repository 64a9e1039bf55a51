import type { Words } from "../texts/languages";
import type { JobWords } from "./JobWords";

/** The option of a field that is called so in any language. */
export function optionCalled(all: Words<JobWords>, field: string, called: unknown): string | undefined {
  const options = Object.values<JobWords>(all).flatMap(({ fields }) => Object.entries(fields[field]?.options ?? {}));
  return options.find(([, words]) => words === called)?.[0];
}
