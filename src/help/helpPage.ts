import { NAMESPACE, type FunctionHelp, type SampleName } from "./FunctionHelp";
import { escaped, page } from "./html";
import { syntax } from "./syntax";

/** What the example looks at, in words. */
const OVER: Readonly<Record<SampleName, string>> = {
  Keywords: "a list of keywords: their names in column A, monthly searches in B, low and high bids in C and D",
  RunningKeywords: "a report on keywords: their names in column A, clicks in B, cost in C, conversions in D",
  Orders: "a list of orders: customer in column A, date in B, amount in C, fulfilment cost in D, source in E",
  Needs: "a survey: customer in column A, ratings of six needs in B to G",
};

/** The page of one function, where F1 in Excel leads: what it answers, its arguments, what it gives, and an example. */
export function helpPage(help: FunctionHelp): string {
  const { name, description = "", parameters, returns, example, sample, dates } = help;
  const title = `${NAMESPACE}.${name}`;
  const rows = parameters.map(
    (
      parameter,
    ) => `        <dt><code>${escaped(parameter.name)}</code>${parameter.optional ? " (may be left out)" : ""}</dt>
        <dd>${escaped(parameter.description ?? "")}</dd>`,
  );
  return page(
    title,
    `      <p><a href="index.html">All functions</a></p>
      <h1>${escaped(title)}</h1>
      <p class="what">${escaped(description)}</p>
      <h2>How it is written</h2>
      <pre><code>${escaped(syntax(help))}</code></pre>
      <h2>Arguments</h2>
      <dl>
${rows.join("\n")}
      </dl>
      <h2>What it gives</h2>
      <p>${escaped(returns)}</p>
${dates ? `      <p>Format column ${dates.join(" and ")} of the answer as a date.</p>\n` : ""}      <h2>Example</h2>
      <pre><code>${escaped(example)}</code></pre>
${sample ? `      <p>Over ${OVER[sample]}.</p>\n` : ""}      <p>In Excel, open Worth on the Home tab and press Function guide to have this example written to a sheet.</p>`,
  );
}
