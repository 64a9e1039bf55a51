import { firstDayOf, periodOf } from "../../../../core/customers/period";
import { total } from "../../../../core/numeric/total";
import type { SpendRecord, SpendTable } from "../../../../imports/channels/SpendTable";
import type { TraceView } from "../../../job/trace/TraceView";
import type { Use } from "../form";
import { spentUpTo } from "../span";
import { useOf } from "../uses";
import { traceName } from "./TraceName";
import { rowsFrom, daysSaid, listed, type Listed, type Tracing } from "./Tracing";

/** What channels of these uses took in a period: typed, or from the rows of the table of spend. */
export function spentTrace(uses: readonly Use[], period: number, all: Tracing): Omit<TraceView, "title"> {
  const { given, says, money } = all;
  const { trace } = says.words;
  const table = tableOf(all);
  if (!table) {
    const typed = uses.map((use) =>
      use === "neither" ? undefined : given.draft[`${use}${period === 0 ? "Now" : "Before"}`],
    );
    return {
      shown: money(total(typed.flatMap((one) => one ?? []))),
      said: [daysSaid(all, period), trace.typed],
      lines: [],
    };
  }
  const own = table.channels.filter(({ name }) => uses.includes(useOf(name, given.draft)));
  const channels = own.map((channel): Listed => {
    const rows = rowsOfChannel(channel, table, period, all);
    return {
      label: channel.name,
      trace: traceName({ of: "channel", name: channel.name, period }),
      money: total(rows.map((row) => row.money)),
      rows: rows.flatMap((row) => row.rows),
    };
  });
  const shown = money(total(channels.map((one) => one.money)));
  return {
    shown,
    said: [daysSaid(all, period), ...(table.by === "month" ? [trace.monthly] : [])],
    lines: listed(channels, "spend", (count) => trace.moreChannels(says.numbers.count(count)), all),
    sum: channels.length > 1 ? { label: trace.together, shown } : undefined,
    cells: rowsFrom(
      "spend",
      channels.flatMap(({ rows }) => rows),
    ),
  };
}

/** What one channel took, month by month or day by day. */
export function channelTrace(name: string, period: number, all: Tracing): Omit<TraceView, "title"> | undefined {
  const { says, money } = all;
  const { trace } = says.words;
  const table = tableOf(all);
  const channel = table?.channels.find((one) => one.name === name);
  if (!table || !channel) return undefined;
  const rows = rowsOfChannel(channel, table, period, all);
  const shown = money(total(rows.map((row) => row.money)));
  return {
    shown,
    said: [daysSaid(all, period), ...(table.by === "month" ? [trace.monthly] : [])],
    lines: listed(rows, "spend", (count) => trace.moreRows(says.numbers.count(count)), all),
    sum: rows.length > 1 ? { label: trace.together, shown } : undefined,
    cells: rowsFrom(
      "spend",
      rows.flatMap((row) => row.rows),
    ),
  };
}

function tableOf({ given }: Tracing): SpendTable | undefined {
  return given.draft.spendFrom === "table" ? given.read.spend?.table : undefined;
}

/** The rows of a channel that a period takes from, the earliest first. Of a month it takes as many days as lie in it. */
function rowsOfChannel({ rows, days }: SpendRecord, { by }: SpendTable, period: number, all: Tracing): Listed[] {
  const { says, found } = all;
  const { numbers, words } = says;
  const last = found.span.asOf - period * found.span.days;
  const before = last - found.span.days;
  // Where months or channels stand side by side, a row holds several figures.
  const places = rows.length === days.length ? days.map((_, i) => [rows[i]]) : days.map(() => rows);
  return days
    .flatMap((one, i): (Listed & { readonly day: number })[] => {
      const money = total([spentUpTo([one], last, by), -spentUpTo([one], before, by)]);
      const [first, end] = by === "day" ? [Math.floor(one.day), Math.floor(one.day)] : monthOf(one.day);
      const within = Math.min(end, last) - Math.max(first, before + 1) + 1;
      if (within <= 0) return [];
      const isPart = within < end - first + 1;
      return [
        {
          day: one.day,
          label: by === "day" ? numbers.day(one.day) : numbers.month(one.day),
          note: isPart
            ? words.trace.partOfMonth(numbers.count(within), numbers.count(end - first + 1), all.money(one.spend))
            : undefined,
          money,
          rows: places[i],
        },
      ];
    })
    .sort((a, b) => a.day - b.day);
}

function monthOf(day: number): [first: number, last: number] {
  const month = periodOf(day, "month");
  return [firstDayOf(month, "month"), firstDayOf(month + 1, "month") - 1];
}
