import { type FunctionHelp, NAMESPACE, SUBJECTS } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";
import { inMarkup, page } from "./page";
import { syntax } from "./syntax";

/** The way from the pages of a language to the root of dist/. English stands in help/, others a folder deeper. */
const ROOT: Readonly<Record<string, string>> = { en: ".." };
const rootOf = (language: string) => ROOT[language] ?? "../..";

/** The page that lists every function by subject. What the functions say is in the language already. */
export function helpIndex(functions: readonly FunctionHelp[], { code, words }: HelpLanguage): string {
  const parts = SUBJECTS.map((subject) => {
    const rows = functions
      .filter((help) => help.subject === subject)
      .map(
        ({ name, description = "" }) =>
          `        <dt><a href="${name}.html">${NAMESPACE}.${name}</a></dt>
        <dd>${inMarkup(description)}</dd>`,
      );
    return `      <h2>${inMarkup(words.subjects[subject])}</h2>
      <dl>
${rows.join("\n")}
      </dl>`;
  });
  return page(
    code,
    rootOf(code),
    words.title,
    `      <h1>${inMarkup(words.title)}</h1>
      <p class="what">${inMarkup(words.intro)}</p>
${parts.join("\n")}`,
  );
}

/**
 * The page of one function, where F1 in Excel leads: what it answers, its arguments, what it gives, and an example. What the
 * function says is in the language already.
 */
export function helpPage(help: FunctionHelp, { code, words }: HelpLanguage): string {
  const { name, description = "", parameters, returns, example, sample, dates } = help;
  const title = `${NAMESPACE}.${name}`;
  const rows = parameters.map(
    (
      parameter,
    ) => `        <dt><code>${inMarkup(parameter.name)}</code>${parameter.optional ? ` ${words.mayBeLeftOut}` : ""}</dt>
        <dd>${inMarkup(parameter.description ?? "")}</dd>`,
  );
  return page(
    code,
    rootOf(code),
    title,
    `      <p><a href="index.html">${inMarkup(words.all)}</a></p>
      <h1>${inMarkup(title)}</h1>
      <p class="what">${inMarkup(description)}</p>
      <h2>${inMarkup(words.writing)}</h2>
      <pre><code>${inMarkup(syntax(help))}</code></pre>
      <h2>${inMarkup(words.parameters)}</h2>
      <dl>
${rows.join("\n")}
      </dl>
      <h2>${inMarkup(words.gives)}</h2>
      <p>${inMarkup(returns)}</p>
${dates ? `      <p>${inMarkup(words.datesIn(dates))}</p>\n` : ""}      <h2>${inMarkup(words.example)}</h2>
      <pre><code>${inMarkup(example)}</code></pre>
${sample ? `      <p>${inMarkup(words.over(sample))}</p>\n` : ""}      <p>${inMarkup(words.inExcel)}</p>`,
  );
}
