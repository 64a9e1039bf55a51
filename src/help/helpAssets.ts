import type { FunctionExample, FunctionHelp, FunctionMetadata } from "./FunctionHelp";
import { helpIndex } from "./helpIndex";
import { helpPage } from "./helpPage";
import { readExample } from "./readExample";

/** What functions.json holds. */
interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Everything that the functions' JSDoc becomes, by its path in dist/: functions.json with the address of each function's
 * page, these pages, and the examples for the pane.
 *
 * @param metadata as the generator read it from the same files
 * @param sources the text of each function's file, by the function's name
 * @param origin the address that serves dist/, without a slash at its end
 */
export function helpAssets<Given extends Metadata>(
  metadata: Given,
  sources: ReadonlyMap<string, string>,
  origin: string,
): Map<string, string> {
  const all = metadata.functions.map((each): FunctionHelp => {
    const helpUrl = `${origin}/help/${each.name}.html`;
    return { ...each, helpUrl, ...readExample(each.id, sources.get(each.id) ?? "") };
  });
  const functions = metadata.functions.map((each, i) => ({ ...each, helpUrl: all[i].helpUrl }));
  const examples = Object.fromEntries(all.map((help) => [help.id, exampleOf(help)]));
  return new Map([
    ["functions.json", json({ ...metadata, functions })],
    ["help/examples.json", json(examples)],
    ["help/index.html", helpIndex(all)],
    ...all.map((help) => [`help/${help.name}.html`, helpPage(help)] as const),
  ]);
}

function exampleOf({ subject, returns, example, sample, dates }: FunctionHelp): FunctionExample {
  return { subject, returns, example, ...(sample && { sample }), ...(dates && { dates }) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
