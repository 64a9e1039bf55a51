import { type FunctionHelp, NAMESPACE, SUBJECTS } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";
import { syntax } from "./syntax";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in a page, whatever it holds. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/** Where the icons and the style stand, as seen from the pages of a language. English stands in help/, others a folder deeper. */
const BASE: Readonly<Record<string, string>> = { en: "." };

/** A whole page in the one look of the help. It runs no script and loads nothing but its style. */
function page(language: string, title: string, body: string): string {
  const base = BASE[language] ?? "..";
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <title>${escaped(title)}</title>
    <link rel="icon" href="${base}/../icons/worth-32.png" />
    <link rel="stylesheet" href="${base}/help.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

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
