import type { ReactElement } from "react";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { NumberField } from "../../controls/NumberField/NumberField";
import { Step } from "../../controls/Step/Step";
import { texts } from "../../texts/texts";
import { COST_SOURCES } from "./assumptions";
import type { FieldWithRule } from "./checkAssumptions";
import type { ValueCustomersState } from "./useValueCustomers";

/** What the values rest on. The cost of an order has no default: any would be wrong for somebody. */
export function AssumptionsStep({ job }: { job: ValueCustomersState }): ReactElement {
  const words = texts.valueCustomers.assumptions;
  const { form, assume } = job;
  const { draft } = job.kept;
  const costFrom = draft.costFrom ?? (form.hasCosts ? "column" : undefined);
  const sources = COST_SOURCES.filter((source) => source !== "column" || form.hasCosts);
  const field = (name: FieldWithRule, kind: "number" | "share") => (
    <NumberField
      id={`value-${name}`}
      {...words[name]}
      kind={kind}
      value={draft[name]}
      problem={form.wrong[name]}
      onChange={(value) => assume({ [name]: value })}
    />
  );
  return (
    <Step number={2} title={words.title}>
      <ChoiceField
        id="value-costFrom"
        label={words.costFrom.label}
        why={words.costFrom.why}
        wide
        value={costFrom ?? ""}
        choices={[
          ...(costFrom ? [] : [{ value: "", label: words.costFrom.choose }]),
          ...sources.map((source) => ({ value: source, label: words.costFrom[source] })),
        ]}
        onChange={(value) => assume({ costFrom: COST_SOURCES.find((source) => source === value) })}
      />
      {costFrom === "amount" && field("costAmount", "number")}
      {costFrom === "share" && field("costShare", "share")}
      {field("highValueShare", "share")}
      {field("costOfMoney", "share")}
      {field("forecastDays", "number")}
    </Step>
  );
}
