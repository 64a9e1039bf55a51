import type { ReactElement } from "react";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { NumberField } from "../../controls/NumberField/NumberField";
import { Step } from "../../controls/Step/Step";
import { useNumbers } from "../../numbers/NumbersContext";
import { texts } from "../../texts/texts";
import { CONFIDENCES, CPC_SOURCES, type NumberFieldName } from "./assumptions";
import type { PlanTestState } from "./usePlanTest";

const NUMBERS: readonly {
  name: NumberFieldName & ("conversionRate" | "sales" | "months");
  kind: "number" | "share";
}[] = [
  { name: "conversionRate", kind: "share" },
  { name: "sales", kind: "number" },
  { name: "months", kind: "number" },
];

/** What the plan rests on, each with a default and a line of why. */
export function AssumptionsStep({ job }: { job: PlanTestState }): ReactElement {
  const words = texts.planTest.assumptions;
  const numbers = useNumbers();
  const { view, assume } = job;
  const { draft } = job.kept;
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
      {NUMBERS.map(({ name, kind }) => (
        <NumberField
          key={name}
          id={`plan-test-${name}`}
          {...words[name]}
          kind={kind}
          value={draft[name]}
          problem={view.wrong[name]}
          onChange={(value) => assume({ [name]: value })}
        />
      ))}
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
    </Step>
  );
}
