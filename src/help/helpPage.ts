import { NAMESPACE, type FunctionHelp } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";
import { escaped, page } from "./html";
import { syntax } from "./syntax";

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
