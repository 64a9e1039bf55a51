/** What a PivotTable writes over its first column, in the languages of our exports. */
export const ROW_LABELS: readonly string[] = [
  ...["Row Labels", "Zeilenbeschriftungen", "Étiquettes de lignes", "Etiquetas de fila", "Rótulos de Linha"],
  ...["Etichette di riga", "Rijlabels"],
];

/** Sums only: a count or an average of a column is another figure than the column's own. */
const SUM_OF = /^(?:sum of|summe von|somme de|suma de|soma de|somma di|som van) (.+)$/;

/** The heading of the column that a PivotTable's figures sum up; undefined for other headings. */
export function summedUp(heading: string): string | undefined {
  return SUM_OF.exec(heading)?.[1];
}
