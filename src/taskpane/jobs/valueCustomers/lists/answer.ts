import { CUSTOMER_LISTS, type ListedCustomer } from "../../../../core/forecast/customerLists";
import { total } from "../../../../core/numeric/total";
import type { AnswerPart, SectionPart } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import type { Valuation } from "../valuation";
import type { ValueWords } from "../words.en";

type Money = (value: number) => string;

/** So many of each list are shown. */
const SHOWN = 5;

/** Each list with its first few, and how many there are. */
export function listParts({ lists, assumptions }: Valuation, says: Says<ValueWords>, money: Money): SectionPart[] {
  if (!lists) return [];
  const { words, numbers } = says;
  const a = { share: numbers.share(assumptions.highValueShare), days: numbers.count(assumptions.soonDays) };
  return CUSTOMER_LISTS.map((name) => {
    const { title, counted, todo } = words.lists.of[name];
    return {
      kind: "section",
      title,
      counted: `${counted(a)} ${todo}`,
      parts: partsOf(lists[name], title, says, money, a),
    };
  });
}

function partsOf(
  list: readonly ListedCustomer[],
  caption: string,
  { words: { lists: words }, numbers }: Says<ValueWords>,
  money: Money,
  { days }: { readonly days: string },
): AnswerPart[] {
  if (list.length === 0) return [{ kind: "text", text: words.nobody, isSmall: true }];
  const value = money(total(list.map((customer) => customer.value)));
  const [customer, worth, , last] = words.heads;
  const rows = list.slice(0, SHOWN).map((row) => ({
    label: String(row.customer),
    cells: [money(row.value), numbers.day(row.lastOrder), numbers.percent(row.chance)],
  }));
  return [
    { kind: "text", text: words.brought(numbers.count(list.length), value), isSmall: true },
    { kind: "table", table: { caption, heads: [customer, worth, last, words.chance(days)], rows, strong: 0 } },
    ...(list.length > rows.length
      ? [{ kind: "text", text: words.more(numbers.count(rows.length)), isSmall: true } as const]
      : []),
  ];
}
