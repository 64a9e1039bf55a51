import type { LinePictureProps } from "../../charts/LinePicture";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { ForecastTrial, Valuation } from "./valuation";

/** A picture with its title and what it says. */
export interface PictureView {
  readonly title: string;
  readonly picture: LinePictureProps;
  readonly sentence?: string;
  readonly counted: string;
}

/** The pictures that the orders have something to show for. */
export function valuePictures(
  found: Valuation,
  shown: { readonly share: string; readonly top: string },
  numbers: Numbers,
  money: (value: number) => string,
): PictureView[] {
  return [
    ...(found.curve.length > 0 ? [concentrationPicture(found, shown, numbers)] : []),
    ...(found.cohorts.length > 1 ? [cohortPicture(found, numbers, money)] : []),
    ...("why" in found.trial ? [] : [trialPicture(found.trial, numbers)]),
  ];
}

function concentrationPicture(
  { curve }: Valuation,
  shown: { readonly share: string; readonly top: string },
  numbers: Numbers,
): PictureView {
  const words = texts.valueCustomers.concentration;
  const share = (value: number) => numbers.share(value);
  const points = curve.map(({ customers, value }) => ({ x: customers, y: value }));
  return {
    title: words.title,
    counted: words.counted,
    picture: {
      described: words.described(shown.share, shown.top),
      xTitle: words.x,
      yTitle: words.y,
      xLabel: share,
      yLabel: share,
      xTop: 1,
      yTop: Math.max(1, ...points.map(({ y }) => y)),
      lines: [
        { label: words.line, look: "main", points },
        {
          label: words.equal,
          look: "other",
          points: [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        },
      ],
    },
  };
}

function cohortPicture(
  { cohorts, period }: Valuation,
  numbers: Numbers,
  money: (value: number) => string,
): PictureView {
  const words = texts.valueCustomers.cohorts;
  return {
    title: words.title,
    counted: words.counted,
    picture: {
      described: words.described(numbers.count(cohorts.length)),
      xTitle: words.x[period],
      yTitle: words.y,
      xLabel: (age) => numbers.plain(age),
      yLabel: money,
      lines: cohorts.map(({ firstDay, figures }, i) => ({
        label: words.first(numbers.month(firstDay)),
        look: i === 0 ? "main" : "faint",
        points: figures.map((y, x) => ({ x, y })),
      })),
    },
  };
}

function trialPicture({ weeks, error, unknownFrom }: ForecastTrial, numbers: Numbers): PictureView {
  const words = texts.valueCustomers.trial;
  const off = numbers.share(Math.round(Math.abs(error) * 1000) / 1000);
  const line = (of: "orders" | "expected") => weeks.map((week) => ({ x: week.week, y: week[of] }));
  return {
    title: words.title,
    sentence: words.sentence(off, error >= 0 ? "over" : "under"),
    counted: words.counted,
    picture: {
      described: words.described(off),
      xTitle: words.x,
      yTitle: words.y,
      xLabel: (week) => numbers.count(week),
      yLabel: (orders) => numbers.count(orders),
      mark: { x: unknownFrom, label: words.unknown },
      lines: [
        { label: words.actual, look: "main", points: line("orders") },
        { label: words.expected, look: "other", points: line("expected") },
      ],
    },
  };
}
