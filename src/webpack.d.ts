/** What webpack adds to modules; the project uses no more of it than this. */
interface ImportMeta {
  webpackContext(folder: string, options: { regExp: RegExp }): { (file: string): unknown; keys(): string[] };
}
