import type { Cell, Cells } from "../../text/cells";
import { cellText } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import type { ColumnRef, Columns } from "../table/ColumnNames";
import type { OrderColumn } from "./OrderTable";

/** What a column knows customers by; the earlier the surer. */
type CustomerKind = "id" | "email" | "phone" | "name";

const GUEST =
  /^(?:0|guests?|guest (?:customer|user|checkout)|anonymous|unknown|walk-?in(?: customer)?|no customer|not logged in|gast|gäste|gastkunde|unbekannt|anonym|invité|anonyme|inconnu|invitado|anónimo|convidado|ospite|anonimo|anoniem)$/i;

/** Whether a cell names nobody: all guests of a shop are not one customer. */
export function isNobody(cell: Cell): boolean {
  return isMissing(cell) || GUEST.test(cellText(cell).trim());
}

/**
 * The column that says who ordered, among those whose headings could: an id beats an e-mail, which beats a phone and a name;
 * but of ids and e-mails the one that more rows have (shops write 0 for guests), and the next where most rows have neither.
 */
export function customerColumn(columns: Columns<OrderColumn>, data: Cells): Columns<OrderColumn> {
  const { customer, amount } = columns;
  if (customer?.by !== "name" || customer.ambiguous) return columns;
  const rows = amount ? data.filter((row) => !isMissing(row[amount.index])) : data;
  const candidates = [customer, ...customer.others].map(({ index, heading }) => {
    return {
      index,
      heading,
      kind: kindIn(heading, rows, index),
      missing: rows.filter((row) => isNobody(row[index])).length,
    };
  });
  const sure = candidates.filter(({ kind }) => kind === "id" || kind === "email");
  const [surest] = [...sure].sort((a, b) => a.missing - b.missing);
  const inTurn = [surest, ...candidates.filter((one) => !sure.includes(one))].filter((one) => one !== undefined);
  const found = inTurn.find(({ missing }) => missing * 2 <= rows.length);
  if (!found || found.index === customer.index) return columns;
  const others = candidates
    .filter(({ index }) => index !== found.index)
    .map(({ index, heading }) => ({ index, heading }));
  // A phone is one customer's as an e-mail is. A name may be that of several: whether to go by it, the person knows.
  const by = sure.length > 0 && found.kind === "name" ? "content" : "name";
  return { ...columns, customer: { index: found.index, heading: found.heading, by, others, ambiguous: false } };
}

/** Where else a row may say who ordered, if its customer is blank: by an id or e-mail, where it goes by such a one itself. */
export function otherCustomerColumns({ customer }: Columns<OrderColumn>): readonly ColumnRef[] {
  if (!customer || customer.by === "user" || !isSure(customer)) return [];
  return customer.others.filter(isSure);
}

function isSure({ heading }: ColumnRef): boolean {
  const kind = kindOf(heading);
  return kind === "id" || kind === "email";
}

const NAMES_SEEN = 50;

/** "Customer" may stand over anything: over names of two words it is no id. */
function kindIn(heading: string, rows: Cells, index: number): CustomerKind {
  const kind = kindOf(heading);
  if (kind !== "id") return kind;
  const texts = rows.slice(0, NAMES_SEEN).map((row) => cellText(row[index]).trim());
  const filled = texts.filter((text) => text !== "");
  const names = filled.filter((text) => !/[\d@]/.test(text) && text.includes(" "));
  return names.length * 2 > filled.length ? "name" : "id";
}

function kindOf(heading: string): CustomerKind {
  if (/mail|correo|courriel/i.test(heading)) return "email";
  if (/phone|tel[eé]f|mobile/i.test(heading)) return "phone";
  if (/(?:user|login|nick) ?name/i.test(heading)) return "id";
  if (/name|nom\b|nombre|nome|naam/i.test(heading)) return "name";
  return "id";
}
