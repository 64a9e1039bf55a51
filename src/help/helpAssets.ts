import type { FunctionExample, FunctionHelp, FunctionMetadata } from "./FunctionHelp";
import { germanHelp } from "./help.de";
import { englishHelp } from "./help.en";
import { helpIndex, helpPage } from "./helpPages";
import type { HelpLanguage } from "./HelpLanguage";
import { readExample } from "./readExample";

/** What functions.json holds. */
interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Everything that the functions' JSDoc becomes, by its path in dist/: functions.json with the address of each function's
 * page, these pages, and the examples for the pane; then the same in German. Names are the same in every language.
 *
 * @param metadata as the generator read it from the same files
 * @param sources the text of each function's file, by the function's name
 * @param origin the address that serves dist/, without a slash at its end
 * @throws Error with every sentence that a language lacks: the build stops there
 */
export function helpAssets<Given extends Metadata>(
  metadata: Given,
  sources: ReadonlyMap<string, string>,
  origin: string,
  languages: readonly HelpLanguage[] = [englishHelp, germanHelp],
): Map<string, string> {
  return new Map(languages.flatMap((language) => assetsIn(language, metadata, sources, origin)));
}

function assetsIn(
  language: HelpLanguage,
  metadata: Metadata,
  sources: ReadonlyMap<string, string>,
  origin: string,
): (readonly [string, string])[] {
  const isFirst = language.code === englishHelp.code;
  const [suffix, folder] = isFirst ? ["", "help"] : [`-${language.code}`, `help/${language.code}`];
  const missing = new Set<string>();
  const said = (english: string) => {
    const sentence = language.said(english);
    if (sentence === undefined) missing.add(english);
    return sentence ?? english;
  };
  const functions = metadata.functions.map((each) => {
    const { description, parameters } = each;
    return {
      ...each,
      description: description === undefined ? undefined : said(description),
      parameters: parameters.map((parameter) =>
        parameter.description === undefined ? parameter : { ...parameter, description: said(parameter.description) },
      ),
      helpUrl: `${origin}/${folder}/${each.name}.html`,
    };
  });
  const all = functions.map((each): FunctionHelp => {
    const example = readExample(each.id, sources.get(each.id) ?? "");
    return { ...each, ...example, returns: said(example.returns) };
  });
  if (missing.size > 0) throw new Error(`src/help/help.${language.code}.ts lacks\n${[...missing].join("\n")}`);
  const examples = Object.fromEntries(all.map((help) => [help.id, exampleOf(help)]));
  return [
    [`functions${suffix}.json`, json({ ...metadata, functions })],
    [`help/examples${suffix}.json`, json(examples)],
    [`${folder}/index.html`, helpIndex(all, language)],
    ...all.map((help) => [`${folder}/${help.name}.html`, helpPage(help, language)] as const),
  ];
}

function exampleOf({ subject, returns, example, sample, dates }: FunctionHelp): FunctionExample {
  return { subject, returns, example, sample, dates };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
