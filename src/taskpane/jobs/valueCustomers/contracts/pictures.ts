import type { SectionPart } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import type { ValueWords } from "../words.en";
import type { Subscriptions } from "./subscriptions";

/** More lines cannot be told apart. */
const MOST_COHORTS = 12;

/** Who leaves at which age beside a constant share, and who is left of each cohort. */
export function contractPictures(found: Subscriptions, says: Says<ValueWords>): SectionPart[] {
  return [retentionPicture(found, says), cohortPicture(found, says)];
}

function retentionPicture(
  { ages, period, constant }: Subscriptions,
  { words, numbers }: Says<ValueWords>,
): SectionPart {
  const said = words.contracts.leaving;
  const seen = ages
    .filter(({ couldRenew }) => couldRenew > 0)
    .map((age) => ({ x: age.age, y: 1 - age.renewed / age.couldRenew }));
  const shares = [...seen.map(({ y }) => y), ...ages.map(({ byModel }) => 1 - byModel)];
  const share = (value: number) => numbers.percent(value);
  return {
    kind: "section",
    title: said.title,
    counted: said.counted,
    parts: [
      {
        kind: "lines",
        picture: {
          described: said.described(share(seen[0].y), share(seen[seen.length - 1].y)),
          xTitle: words.contracts.retention.x[period],
          yTitle: said.y,
          xLabel: (age) => numbers.count(age),
          yLabel: share,
          yTop: Math.max(...shares, 1 - constant),
          lines: [
            { label: said.seen, look: "main", points: seen },
            {
              label: said.byModel,
              look: "other",
              points: ages.map(({ age, byModel }) => ({ x: age, y: 1 - byModel })),
            },
            {
              label: said.constant,
              look: "faint",
              points: [
                { x: ages[0].age, y: 1 - constant },
                { x: ages[ages.length - 1].age, y: 1 - constant },
              ],
            },
          ],
        },
      },
    ],
  };
}

function cohortPicture({ cohorts, period }: Subscriptions, { words, numbers }: Says<ValueWords>): SectionPart {
  const said = words.contracts.cohorts;
  const seen = cohorts.filter(({ survivors }) => survivors.length > 1);
  const shown = seen.slice(-MOST_COHORTS);
  return {
    kind: "section",
    title: said.title,
    counted: said.counted,
    parts: [
      ...(shown.length < seen.length
        ? [
            {
              kind: "text",
              text: said.latest(numbers.count(shown.length), numbers.count(seen.length)),
              isSmall: true,
            } as const,
          ]
        : []),
      {
        kind: "lines",
        picture: {
          described: said.described(numbers.count(shown.length)),
          xTitle: words.contracts.retention.x[period],
          yTitle: said.y,
          xLabel: (age) => numbers.count(age),
          yLabel: (value) => numbers.percent(value),
          yTop: 1,
          lines: shown.map(({ firstDay, survivors }, i) => ({
            label: said.from(numbers.month(firstDay)),
            look: i === 0 ? "main" : "faint",
            points: survivors.map((left, age) => ({ x: age, y: left / survivors[0] })),
          })),
        },
      },
    ],
  };
}
