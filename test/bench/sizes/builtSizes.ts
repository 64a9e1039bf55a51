import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, as they stand on the server and as they go over a line. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/** The whole of dist/ in a list of sizes: what a company puts on its server, without what no page of it asks for. */
export const WHOLE = "dist/";

/** What no page asks for: maps, the sample workbook, licences, and what only the server reads. */
const NOT_SERVED = /\.map$|^sample\/|(^|\.)(NOTICES|LICENSE)(\.txt)?$|^(_headers|staticwebapp\.config\.json)$/;

/**
 * The size of files of the built add-in, or with `WHOLE` of all of it.
 * @throws Error where the add-in is not built
 */
export function builtSize(dist: string, file: string): Size {
  if (!existsSync(dist)) throw new Error("The add-in is not built. Run `npm run build` first.");
  return file === WHOLE ? sum(servedFiles(dist).map((each) => sizeOf(dist, each))) : sizeOf(dist, file);
}

function servedFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .filter((file) => !NOT_SERVED.test(file.replaceAll(path.sep, "/")));
}

function sizeOf(dist: string, file: string): Size {
  const bytes = readFileSync(path.join(dist, file));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function sum(sizes: readonly Size[]): Size {
  return sizes.reduce((total, { raw, gzip }) => ({ raw: total.raw + raw, gzip: total.gzip + gzip }), {
    raw: 0,
    gzip: 0,
  });
}
