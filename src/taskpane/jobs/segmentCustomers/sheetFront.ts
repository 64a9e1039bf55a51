import type { Front, FrontFigure } from "../../job/front";
import { either, line, spokenIn, words as fixedWords, type Line, type Spoken } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { GroupBy } from "./form";
import { groupNameFormula } from "./groupNames";
import { countOfRest } from "./restParts";
import type { SegmentWords } from "./words.en";

type OnSheet = (at: Places) => string;

/** What stands beside the largest of some figures. */
function besideLargest(of: string, figures: string): OnSheet {
  return (at) => `INDEX(${at.column(of)},MATCH(MAX(${at.column(figures)}),${at.column(figures)},0))`;
}

interface SegmentsShown {
  readonly hasValues: boolean;
  /** Whether a sheet behind says who they are. */
  readonly hasTraits: boolean;
  /** Whether one behind says where people without an answer belong. */
  readonly hasRest: boolean;
  readonly money: MoneyFormats;
}

/** The sentences of the pane, as they follow the profile and the values, and what to do next. */
export function segmentsFront(
  { words, numbers, texts }: Says<SegmentWords>,
  { hasValues, hasTraits, hasRest, money }: SegmentsShown,
): Front {
  const { front, answer, sheet } = words;
  const spoken = spokenIn(numbers);
  const segments: OnSheet = (at) => at.cell("segments");
  // Below the segments stands a row of all customers.
  const row =
    (of: string, place: OnSheet): OnSheet =>
    (at) =>
      `INDEX(${at.column(of)},${place(at)})`;
  const customers = row("profile customers", (at) => `${segments(at)}+1`);
  const [largest, share] = ["profile names", "profile shares"].map((of) => row(of, () => "1"));
  const inSegments = { segments: (at: Places) => spoken.count(segments(at)) };
  const largestNamed = line({ largest }, (it) => texts.sheet.named(it.largest));
  const name = besideLargest("value names", "value averages");
  const average: OnSheet = (at) => `MAX(${at.column("value averages")})`;
  const times: OnSheet = (at) => `(${besideLargest("value indexes", "value averages")(at)}/100)`;
  const named: Line = line({ name }, (it) => texts.sheet.named(it.name));
  const more: FrontFigure[] = hasValues
    ? [
        { label: fixedWords(front.most), formula: average, format: money.exact, beside: named },
        { label: fixedWords(front.times), formula: times, format: "0.0", beside: named },
      ]
    : [
        {
          label: fixedWords(front.smallest),
          formula: row("profile shares", segments),
          format: "0%",
          beside: line({ smallest: row("profile names", segments) }, (it) => texts.sheet.named(it.smallest)),
        },
      ];
  const shown = {
    customers: (at: Places) => spoken.count(customers(at)),
    ...inSegments,
    largest,
    share: (at: Places) => spoken.percent(share(at)),
  };
  return {
    says: [
      line(shown, answer.sentence, { segments }),
      hasValues
        ? line(
            {
              name,
              value: (at) => spoken.money(`(${average(at)})`),
              times: (at) => spoken.plain(times(at)),
            },
            (it) => answer.adviceWithValue(it.name, it.value, it.times),
          )
        : fixedWords(answer.advice),
    ],
    figures: [
      {
        label: fixedWords(front.customers),
        formula: customers,
        format: "#,##0",
        beside: line(inSegments, (it) => front.inSegments(it.segments), { segments }),
      },
      { label: fixedWords(front.largest), formula: share, format: "0%", beside: largestNamed },
      ...more,
    ],
    next: [
      fixedWords(front.needs(sheet.profile)),
      fixedWords(front.name),
      ...(hasTraits ? [tellsMost(words)] : []),
      ...(hasRest ? [placedRestLine(words, spoken)] : []),
      fixedWords(words.plan.next),
    ],
  };
}

/** The trait that tells most of who is in which segment, as long as one does. */
function tellsMost({ who: { sheet } }: SegmentWords): Line {
  const trait: OnSheet = (at) => at.cell("trait that tells most");
  return either(
    (at) => `${trait(at)}=""`,
    fixedWords(sheet.noneTells),
    line({ trait }, (it) => sheet.most(it.trait)),
  );
}

/** How many people without an answer are placed, and how often that is right. */
function placedRestLine({ rest: { sheet } }: SegmentWords, spoken: Spoken): Line {
  const people = (at: Places) => spoken.count(countOfRest(at));
  const right = (at: Places) => spoken.percent(at.cell("placed rightly"));
  return either((at) => `${countOfRest(at)}=0`, fixedWords(sheet.none), line({ people, right }, sheet.next));
}

/** The same of groups by how customers ordered, which are no needs. */
export function groupsFront(
  { words, numbers, texts }: Says<SegmentWords>,
  money: MoneyFormats,
  {
    by,
    hasTraits,
    currency,
  }: { readonly by: GroupBy; readonly hasTraits: boolean; readonly currency?: string | undefined },
): Front {
  const { front, groups } = words;
  const spoken = spokenIn(numbers, currency);
  const count: OnSheet = (at) => `COUNT(${at.column("group customers")})`;
  const customers: OnSheet = (at) => `SUM(${at.column("group customers")})`;
  const paid: OnSheet = (at) => `MAX(${at.column("group values")})`;
  const most: OnSheet = (at) => groupNameFormula(besideLargest("group names", "group values")(at), groups);
  const share = besideLargest("group shares", "group values");
  const each = besideLargest("group averages", "group values");
  const named: Line = line({ most }, (it) => texts.sheet.named(it.most));
  const shares = { share: (at: Places) => spoken.percent(`N(${share(at)})`) };
  const shown = {
    customers: (at: Places) => spoken.count(customers(at)),
    groups: (at: Places) => spoken.count(count(at)),
    most,
    ...shares,
  };
  return {
    says: [line(shown, groups.sentence[by], { groups: count }), fixedWords(groups.notNeeds[by])],
    figures: [
      {
        label: fixedWords(front.groups),
        formula: count,
        format: "#,##0",
        beside: line({ all: shown.customers }, (it) => front.ofCustomers(it.all)),
      },
      {
        label: fixedWords(front.mostPaid),
        formula: paid,
        format: money.whole,
        beside: line(shares, (it) => front.ofPaid(it.share)),
      },
      { label: fixedWords(front.paidEach), formula: each, format: money.exact, beside: named },
    ],
    next: [
      line({ most }, (it) => front.keep(it.most)),
      fixedWords(front.ask),
      ...(hasTraits ? [tellsMost(words)] : []),
    ],
  };
}
