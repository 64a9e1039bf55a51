/** Names and values of a server's answer. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Where Excel on the web runs: every page around the pane, the outermost too, must be one of these. The first four are the
 * hosts that office.js itself trusts, worldwide and in the clouds of Microsoft's that stand apart; the others are the pages that
 * show a workbook in them: Microsoft 365, SharePoint, OneDrive and Teams. No page of Microsoft's lists them all (office-js-docs-pr, issue 4911).
 */
export const OFFICE_HOSTS: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.gov.online.office365.us",
  "https://*.dod.online.office365.us",
  "https://*.partner.officewebapps.cn",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://*.sharepoint.us",
  "https://*.sharepoint-mil.us",
  "https://*.sharepoint.cn",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/** The descriptions of the functions, in each language: the one thing that Excel itself fetches, from a page of its own. */
const FUNCTIONS = /^functions(-[a-z]+)?\.json$/;

/**
 * What the server says with a file of dist/. File names carry no hash, so a browser asks each time whether a file is still
 * the same: a page of today beside a script of yesterday would answer wrongly.
 *
 * @param file its path in dist/
 * @param ancestors who may show its pages in a frame, as sources of a policy
 */
export function responseHeaders(file: string, ancestors: readonly string[] = OFFICE_HOSTS): Headers {
  return FUNCTIONS.test(file) ? { ...commonHeaders(ancestors), ...FOR_FUNCTIONS } : commonHeaders(ancestors);
}

/** What is said with every file. */
export function commonHeaders(ancestors: readonly string[] = OFFICE_HOSTS): Headers {
  return {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": `frame-ancestors ${ancestors.join(" ")}`,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** What is said with the descriptions of functions besides: without it every formula is #NAME? in Excel on the web. */
export const FOR_FUNCTIONS: Headers = { "Access-Control-Allow-Origin": "*" };

/** Those of the files that Excel fetches from a page of its own. */
function functionFiles(files: readonly string[]): string[] {
  return files.filter((file) => FUNCTIONS.test(file)).sort();
}

/**
 * The response headers in the form of `_headers`, which Netlify and Cloudflare Pages read: a path, then its headers,
 * indented. A file gets the headers of every path that fits it.
 */
export function netlifyHeaders(files: readonly string[]): string {
  const rules = [rule("/*", commonHeaders()), ...functionFiles(files).map((file) => rule(`/${file}`, FOR_FUNCTIONS))];
  return `${rules.join("\n\n")}\n`;
}

function rule(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
}

/**
 * The same for Azure Static Web Apps, as `staticwebapp.config.json`: what all files get, and what the first route that fits
 * adds to it.
 */
export function staticWebAppConfiguration(files: readonly string[]): string {
  const routes = functionFiles(files).map((file) => ({ route: `/${file}`, headers: FOR_FUNCTIONS }));
  return `${JSON.stringify({ globalHeaders: commonHeaders(), routes }, null, 2)}\n`;
}
