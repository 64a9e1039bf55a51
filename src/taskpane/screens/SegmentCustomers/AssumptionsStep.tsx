import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { Step } from "../../controls/Step/Step";
import { useNumbers } from "../../numbers/NumbersContext";
import { texts } from "../../texts/texts";
import { MOST_SEGMENTS, PLACES } from "./assumptions";
import { useStyles } from "./SegmentCustomers.styles";
import { columnBeside, columnsCalled } from "./surveyRefs";
import type { SegmentCustomersState } from "./useSegmentCustomers";

/** How many segments, and where each customer's is written. */
export function AssumptionsStep({ job }: { job: SegmentCustomersState }): ReactElement {
  const numbers = useNumbers();
  const styles = useStyles();
  const words = texts.segmentCustomers.assumptions;
  const { result, data, table, assume, isFree, place } = job;
  const { draft } = job.kept;
  const most = Math.min(MOST_SEGMENTS, result?.differentRows ?? MOST_SEGMENTS);
  const counts = Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2);
  const columns = data ? columnsCalled(columnBeside(data), 2) : "";
  if (table?.by === "orders") {
    return (
      <Step number={2} title={words.title}>
        <Text className={styles.quiet}>{words.noneForOrders}</Text>
      </Step>
    );
  }
  return (
    <Step number={2} title={words.title}>
      <ChoiceField
        id="segment-count"
        label={words.segments.label}
        why={words.segments.why}
        wide
        value={String(draft.segments ?? "")}
        choices={[
          { value: "", label: result ? words.segments.best(numbers.count(result.chosen)) : words.segments.bestUnknown },
          ...counts.map((count) => ({ value: String(count), label: numbers.count(count) })),
        ]}
        onChange={(value) => assume({ segments: value === "" ? undefined : Number(value) })}
      />
      {data && (
        <ChoiceField
          id="segment-place"
          label={words.place.label}
          why={isFree ? words.place.why(columns) : words.place.taken(columns)}
          wide
          value={place}
          choices={PLACES.filter((one) => one === "sheet" || isFree || place === "beside").map((one) => ({
            value: one,
            label: words.place[one],
          }))}
          onChange={(value) => assume({ place: PLACES.find((one) => one === value) })}
        />
      )}
    </Step>
  );
}
