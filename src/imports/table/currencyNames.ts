/** Headings of the column that names the currency of a row, in the languages of our exports. Best name first. */
export const CURRENCY_NAMES: readonly string[] = [
  ...["Currency", "Currency code", "Währung", "Währungscode", "Devise", "Code de devise", "Code devise"],
  ...["Moneda", "Código de moneda", "Código de la moneda", "Valuta", "Valutacode", "Codice valuta", "Moeda"],
  ...["Código da moeda", "Código de moeda", "Divisa", "Currency type"],
];
