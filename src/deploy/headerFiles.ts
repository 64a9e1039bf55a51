import { commonHeaders, FOR_FUNCTIONS, functionFiles, type Headers } from "./responseHeaders";

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
