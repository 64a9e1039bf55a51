import { NAMESPACE, SUBJECTS, type FunctionHelp } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";
import { escaped, page } from "./html";

/** The page that lists every function by subject. What the functions say is in the language already. */
export function helpIndex(functions: readonly FunctionHelp[], { code, words }: HelpLanguage): string {
  const parts = SUBJECTS.map((subject) => {
    const rows = functions
      .filter((help) => help.subject === subject)
      .map(
        ({ name, description = "" }) =>
          `        <dt><a href="${name}.html">${NAMESPACE}.${name}</a></dt>
        <dd>${escaped(description)}</dd>`,
      );
    return `      <h2>${escaped(words.subjects[subject])}</h2>
      <dl>
${rows.join("\n")}
      </dl>`;
  });
  return page(
    code,
    words.title,
    `      <h1>${escaped(words.title)}</h1>
      <p class="what">${escaped(words.intro)}</p>
${parts.join("\n")}`,
  );
}
