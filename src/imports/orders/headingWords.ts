import { headerText } from "../table/headerText";

/** What a word of a heading means. */
export type WordKind = keyof typeof WORDS;

/**
 * The words that headings of orders are made of, in English, German, French, Spanish, Portuguese, Italian and Dutch; accents
 * left out. German and Dutch write several as one word, and so do fields of databases: `Rechnungsbetrag`, `customerEmail`.
 */
const WORDS = {
  customer:
    "customer customers kontakt contacto contatto contato debitor debtor donor spender teilnehmer guest gast patient subscriber abonnent client clients buyer shopper purchaser payer contact account member user kunde kunden kaufer besteller " +
    "auftraggeber acheteur comprador compradora cliente clientes acquirente klant klanten koper",
  company: "company firma organisation organization societe entreprise empresa azienda bedrijf",
  billing: "billing bill billed facturation facturacion faturamento fatturazione facturering",
  shipping:
    "ship shipping shipped delivery recipient liefer lieferung versand empfanger livraison expedition destinataire envio entrega " +
    "destinatario spedizione consegna verzend verzending bezorg ontvanger fulfillment fulfilment",
  mail: "email mail mailadresse mailadres correo courriel",
  address: "address adresse adres direccion endereco indirizzo electronico eletronico electronique elettronica posta",
  phone: "phone telephone telefon telefono telefone telefoon mobile handy movil celular cellulare",
  name: "name nom nombre nome naam",
  login: "username login nickname",
  id: "id ids no nr num number nummer numero nro code codigo codice reference referenz referencia referentie riferimento ref key kennung",
  order:
    "order orders bestell bestellung bestellungen auftrag auftrags commande commandes pedido pedidos orden encomenda ordine ordini " +
    "bestel bestelling",
  invoice: "invoice rechnung rechnungs facture factura fatura fattura factuur",
  sale:
    "purchase kauf einkauf compra achat acquisto aankoop sale verkauf verkaufs vente venta venda vendita verkoop transaction " +
    "transaktion transaktions transaccion transacao transazione transactie receipt beleg quittung recu recibo ricevuta ticket bon " +
    "booking buchung buchungs payment zahlung zahlungs paiement pago pagamento betaling betaal deal opportunity",
  date: "date datum fecha data day",
  time: "time zeit uhrzeit zeitpunkt timestamp",
  made: "created placed erstellt angelegt eingegangen cree creee passee creado creacion criado criacao creato creazione aangemaakt",
  closing: "close closed closing abschluss cierre chiusura fechamento cloture",
  amount:
    "amount betrag betrags wert value montant importe monto valor importo bedrag waarde revenue umsatz erlos ventas vendas vendite " +
    "ventes omzet turnover sales sold spend spent proceeds chiffre affaires fatturato facturado",
  total: "total totals gesamt summe sum grand totale totaal totaux end overall final somme suma soma somma som",
  gross: "gross brutto bruto ttc inc incl including inkl inclusief inclus brut lordo",
  net: "net netto neto liquido ht ex excl excluding exkl exclusief hors nettowert",
  tax: "tax taxes vat mwst ust steuer tva iva btw impuestos impostos tasse",
  sub: "sub subtotal subtotale subtotaal zwischen zwischensumme sous parcial parziale tussen",
  line: "line item items lineitem position positions posten artikel article articulo linea ligne riga regel produkt product produit producto produto prodotto",
  refund:
    "refund refunds refunded erstattet erstattete erstatteter erstattung ruckerstattung ruckerstattet ruckzahlung gutschrift rembourse " +
    "remboursee remboursement remboursements reembolso reembolsos reembolsado reembolsada devolucion devolucao devuelto estorno " +
    "estornado rimborso rimborsi rimborsato rimborsata terugbetaald terugbetaling returned credited",
  owed:
    "outstanding unpaid owed owing offen offene offener offenes ausstehend ausstehender restbetrag restant pendiente pendente residuo " +
    "dovuto openstaand openstaande impaye restante",
  balance: "balance due open saldo solde reste rest du",
  paid: "paid zahl bezahlt bezahlter gezahlt gezahlter paye payee pagado pagada pago pagato betaald collected received charged captured",
  status: "status state stage statut etat estado stato phase fase etape etapa zustand",
  quantity: "quantity qty units menge anzahl stuckzahl quantite cantidad quantidade quantita aantal",
  price: "price preis prix precio preco prezzo prijs",
  unit: "unit each einzel stuck unitaire unitario unitaria stuks",
  list: "list listen compare catalogue catalogo catalogus original regular uvp rrp msrp",
  direction: "from absender",
  filler:
    "a an and the of at on in for to by with per de la le les du des del della dell dello di do da dos d l e et y o der die das " +
    "den dem am im vom und je mit van het een op voor par pour para em en au aux s n as op il el utc gmt unique base basis purchased gekauft associated primary",
} as const satisfies Readonly<Record<string, string>>;

const KINDS: ReadonlyMap<string, readonly WordKind[]> = kindsByWord();
const LONGEST_WORD = Math.max(...[...KINDS.keys()].map((word) => word.length));
/** Longer text is a sentence. */
const LONGEST = 60;
/** A part of a word that is written together is no article. */
const SHORTEST_PART = 3;
const LINKS = ["", "s", "n", "en"];

/** What the words of a heading mean; undefined where one of them is not known, so that nobody can tell what it makes of the others. */
export function kindsOfWords(heading: string): ReadonlySet<WordKind> | undefined {
  const text = headerText(heading);
  if (text.length > LONGEST) return undefined;
  const parts = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => KINDS.get(word) ?? kindsWithin(word));
  if (parts.length === 0) return undefined;
  const kinds = new Set<WordKind>();
  for (const part of parts) {
    if (!part) return undefined;
    part.forEach((kind) => kinds.add(kind));
  }
  return kinds;
}

/** Of a word that is several written together, the longest first part that leaves known words behind it. */
function kindsWithin(word: string): readonly WordKind[] | undefined {
  for (let end = Math.min(word.length, LONGEST_WORD); end >= SHORTEST_PART; end--) {
    const first = KINDS.get(word.slice(0, end));
    if (!first) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      const others = rest === "" ? undefined : (KINDS.get(rest) ?? kindsWithin(rest));
      if (others) return [...first, ...others];
    }
  }
  return undefined;
}

function kindsByWord(): Map<string, WordKind[]> {
  const kinds = new Map<string, WordKind[]>();
  for (const [kind, words] of Object.entries(WORDS) as [WordKind, string][]) {
    for (const word of words.split(" ")) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
}
