import type { ReactElement } from "react";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { NumberField } from "../../controls/NumberField/NumberField";
import { Step } from "../../controls/Step/Step";
import { useNumbers } from "../../numbers/NumbersContext";
import { texts } from "../../texts/texts";
import { CONFIDENCES } from "./assumptions";
import { CustomerValueFields } from "./CustomerValueFields";
import type { JudgeKeywordsState } from "./useJudgeKeywords";

/** What the verdicts rest on, each with a line of why; all but the value of a customer have a default. */
export function AssumptionsStep({ job }: { job: JudgeKeywordsState }): ReactElement {
  const words = texts.judgeKeywords.assumptions;
  const numbers = useNumbers();
  const { view, assume } = job;
  const { draft } = job.kept;
  const field = (name: "usualRate" | "targetReturn" | "periodsAhead", kind: "number" | "share") => (
    <NumberField
      id={`judge-${name}`}
      {...words[name]}
      kind={kind}
      value={draft[name]}
      problem={view.wrong[name]}
      onChange={(value) => assume({ [name]: value })}
    />
  );
  return (
    <Step number={2} title={words.title}>
      <CustomerValueFields job={job} />
      {field("usualRate", "share")}
      <ChoiceField
        id="judge-confidence"
        {...words.confidence}
        value={String(draft.confidence)}
        choices={CONFIDENCES.map((confidence) => ({ value: String(confidence), label: numbers.share(confidence) }))}
        onChange={(value) => assume({ confidence: Number(value) })}
      />
      {field("targetReturn", "share")}
      {field("periodsAhead", "number")}
    </Step>
  );
}
