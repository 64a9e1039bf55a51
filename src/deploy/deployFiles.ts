import { readFileSync } from "node:fs";
import path from "node:path";
import { page } from "../help/page";
import { notices, packageFolders, readPackage } from "./notices";
import { netlifyHeaders, staticWebAppConfiguration } from "./responseHeaders";

/**
 * What goes with the bundles, by its path in dist/: the notices of the packages in them, the response headers in the
 * forms of two common hosts of static files, and the pages that manifest.xml names beside the pane.
 *
 * @param sources the files of which something stands in a bundle, as paths on this machine
 * @param files what dist/ holds besides
 * @param texts the folder of licence texts of packages that come without one
 */
export function deployFiles(sources: readonly string[], files: readonly string[], texts: string): Map<string, string> {
  const packages = packageFolders(sources).map((folder) => readPackage(folder, texts));
  return new Map([
    ["NOTICES.txt", notices(packages)],
    ...PAGES.map(({ name, title }) => [`${name}.html`, page("en", ".", title, bodyOf(name))] as const),
    ["_headers", netlifyHeaders(files)],
    ["staticwebapp.config.json", staticWebAppConfiguration(files)],
  ]);
}

/** In English, with a part in German. */
const PAGES = [
  { name: "support", title: "Help with Worth" },
  { name: "privacy", title: "Your data and Worth" },
] as const;

function bodyOf(name: string): string {
  return readFileSync(path.join(import.meta.dirname, "pages", `${name}.html`), "utf8").trimEnd();
}
