import { NAMESPACE, SUBJECTS, type FunctionHelp, type Subject } from "./FunctionHelp";
import { escaped, page } from "./html";

const TITLES: Readonly<Record<Subject, string>> = {
  clicks: "Clicks and keywords",
  customers: "Customers",
  forecast: "Forecasts",
  segments: "Segments",
  budget: "Budgets",
};

/** The page that lists every function by subject. */
export function helpIndex(functions: readonly FunctionHelp[]): string {
  const parts = SUBJECTS.map((subject) => {
    const rows = functions
      .filter((help) => help.subject === subject)
      .map(
        ({ name, description = "" }) =>
          `        <dt><a href="${name}.html">${NAMESPACE}.${name}</a></dt>
        <dd>${escaped(description)}</dd>`,
      );
    return `      <h2>${TITLES[subject]}</h2>
      <dl>
${rows.join("\n")}
      </dl>`;
  });
  return page(
    "Functions of Worth",
    `      <h1>Functions of Worth</h1>
      <p class="what">What a click and a customer are worth, as formulas over your own cells. Type =${NAMESPACE}. in a cell and pick one.</p>
${parts.join("\n")}`,
  );
}
