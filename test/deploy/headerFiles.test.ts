import { expect, test } from "vitest";
import {
  netlifyHeaders,
  OFFICE_HOSTS,
  responseHeaders,
  staticWebAppConfiguration,
} from "../../src/deploy/responseHeaders";

const FILES = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions-de.json",
  "help/examples.json",
  "NOTICES.txt",
];

/** What Netlify and Cloudflare Pages send with a file: the headers of every path that fits it. */
function sentByNetlify(text: string, file: string): Record<string, string> {
  const rules = text
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n"));
  const fitting = rules.filter(([path]) => path === "/*" || path === `/${file}`);
  return Object.fromEntries(
    fitting.flatMap(([, ...lines]) => lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) ?? [])),
  ) as Record<string, string>;
}

/** What Azure Static Web Apps sends: the global headers, and those of the first route that fits. */
function sentByAzure(text: string, file: string): Record<string, string> {
  const { globalHeaders, routes } = JSON.parse(text) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  return { ...globalHeaders, ...routes.find(({ route }) => route === `/${file}`)?.headers };
}

test.each(FILES)("both hosts send with %s what is asked for, and nothing else", (file) => {
  expect(sentByNetlify(netlifyHeaders(FILES), file)).toEqual(responseHeaders(file));
  expect(sentByAzure(staticWebAppConfiguration(FILES), file)).toEqual(responseHeaders(file));
});

test("other origins may read the descriptions of functions, in every language, and nothing else", () => {
  const open = FILES.filter((file) => "Access-Control-Allow-Origin" in responseHeaders(file));
  expect(open).toEqual(["functions.json", "functions-de.json"]);
});

test("every file keeps its type, tells no one where it was opened, and is asked for anew", () => {
  for (const file of FILES) {
    expect(responseHeaders(file)).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-cache",
      "Content-Security-Policy": `frame-ancestors ${OFFICE_HOSTS.join(" ")}`,
    });
  }
});

test("only hosts of Microsoft's may show the pages, each over https", () => {
  const owned =
    /^https:\/\/(\*\.|onedrive\.|teams\.)([\w-]+\.)*(live|microsoft|microsoft365|office|sharepoint|sharepoint-mil|office365|officewebapps|cloud)\.(com|us|cn|microsoft)$/;
  expect(OFFICE_HOSTS.filter((host) => !owned.test(host))).toEqual([]);
  expect(OFFICE_HOSTS.filter((host) => /^https:\/\/\*\.(live|microsoft|com)\b/.test(host))).toEqual([]);
});
