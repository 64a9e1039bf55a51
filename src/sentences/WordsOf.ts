/** What can be said: an id alone, or with the figures that its words need. */
export type Kind = string | { readonly id: string };

/** The words for each of some kinds in one language; the compiler misses those that it lacks. */
export type WordsOf<K extends Kind> = { readonly [Id in Extract<K, string>]: string } & {
  readonly [Figures in Exclude<K, string> as Figures["id"]]: (figures: Figures) => string;
};

/** What a language says of a kind. */
export function wordsFor<K extends Kind>(words: WordsOf<K>, kind: K): string {
  const all = words as Readonly<Record<string, string | ((figures: Kind) => string)>>;
  const said = all[typeof kind === "string" ? kind : kind.id];
  return typeof said === "string" ? said : said(kind);
}
