import type { ReactElement } from "react";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { NumberField } from "../../controls/NumberField/NumberField";
import { Step } from "../../controls/Step/Step";
import { useNumbers } from "../../numbers/NumbersContext";
import { texts } from "../../texts/texts";
import { CONFIDENCES, CPC_SOURCES, type NumberFieldName } from "./assumptions";
import type { PlanTestState } from "./usePlanTest";

const KINDS: Readonly<Record<NumberFieldName, "number" | "share">> = {
  conversionRate: "share",
  sales: "number",
  months: "number",
  clickRate: "share",
  salesCycleDays: "number",
};
const TEST_FIELDS: readonly NumberFieldName[] = ["conversionRate", "sales", "months"];
const PACE_FIELDS: readonly NumberFieldName[] = ["clickRate", "salesCycleDays"];

/** What the plan rests on, each with a default and a line of why. */
export function AssumptionsStep({ job }: { job: PlanTestState }): ReactElement {
  const words = texts.planTest.assumptions;
  const numbers = useNumbers();
  const { view, assume } = job;
  const { draft } = job.kept;
  const numberField = (name: NumberFieldName) => (
    <NumberField
      key={name}
      id={`plan-test-${name}`}
      {...words[name]}
      kind={KINDS[name]}
      value={draft[name]}
      problem={view.wrong[name]}
      onChange={(value) => assume({ [name]: value })}
    />
  );
  return (
    <Step number={2} title={words.title}>
      {view.sources.length > 1 && (
        <ChoiceField
          id="plan-test-cpcFrom"
          label={words.cpcFrom.label}
          why={words.cpcFrom.why}
          wide
          value={view.source ?? ""}
          choices={view.sources.map((source) => ({ value: source, label: words.cpcFrom.choices[source] }))}
          onChange={(value) => assume({ cpcFrom: CPC_SOURCES.find((source) => source === value) })}
        />
      )}
      {TEST_FIELDS.map(numberField)}
      <ChoiceField
        id="plan-test-confidence"
        label={words.confidence.label}
        why={words.confidence.why}
        value={draft.confidence === undefined ? "" : String(draft.confidence)}
        choices={[
          { value: "", label: words.confidence.off },
          ...CONFIDENCES.map((confidence) => ({ value: String(confidence), label: numbers.share(confidence) })),
        ]}
        onChange={(value) => assume({ confidence: value === "" ? undefined : Number(value) })}
      />
      {view.tellsSearches && PACE_FIELDS.map(numberField)}
    </Step>
  );
}
