import { type FunctionHelp, NAMESPACE, SUBJECTS } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";
import { escaped, page } from "./page";
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
        <dd>${escaped(description)}</dd>`,
      );
    return `      <h2>${escaped(words.subjects[subject])}</h2>
      <dl>
${rows.join("\n")}
      </dl>`;
  });
  return page(
    code,
    rootOf(code),
    words.title,
    `      <h1>${escaped(words.title)}</h1>
      <p class="what">${escaped(words.intro)}</p>
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
    ) => `        <dt><code>${escaped(parameter.name)}</code>${parameter.optional ? ` ${words.mayBeLeftOut}` : ""}</dt>
        <dd>${escaped(parameter.description ?? "")}</dd>`,
  );
  return page(
    code,
    rootOf(code),
    title,
    `      <p><a href="index.html">${escaped(words.all)}</a></p>
      <h1>${escaped(title)}</h1>
      <p class="what">${escaped(description)}</p>
      <h2>${escaped(words.writing)}</h2>
      <pre><code>${escaped(syntax(help))}</code></pre>
      <h2>${escaped(words.parameters)}</h2>
      <dl>
${rows.join("\n")}
      </dl>
      <h2>${escaped(words.gives)}</h2>
      <p>${escaped(returns)}</p>
${dates ? `      <p>${escaped(words.datesIn(dates))}</p>\n` : ""}      <h2>${escaped(words.example)}</h2>
      <pre><code>${escaped(example)}</code></pre>
${sample ? `      <p>${escaped(words.over(sample))}</p>\n` : ""}      <p>${escaped(words.inExcel)}</p>`,
  );
}
