import { notices, packageFolders, readPackage } from "./notices";
import { netlifyHeaders, staticWebAppConfiguration } from "./responseHeaders";

/**
 * What goes with the bundles, by its path in dist/: the notices of the packages in them, and the response headers in the
 * forms of two common hosts of static files.
 *
 * @param sources the files of which something stands in a bundle, as paths on this machine
 * @param files what dist/ holds besides
 * @param texts the folder of licence texts of packages that come without one
 */
export function deployFiles(sources: readonly string[], files: readonly string[], texts: string): Map<string, string> {
  const packages = packageFolders(sources).map((folder) => readPackage(folder, texts));
  return new Map([
    ["NOTICES.txt", notices(packages)],
    ["_headers", netlifyHeaders(files)],
    ["staticwebapp.config.json", staticWebAppConfiguration(files)],
  ]);
}
