import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NumberField } from "../../controls/NumberField/NumberField";
import { Step } from "../../controls/Step/Step";
import { texts } from "../../texts/texts";
import { CHANNEL_FIELDS, CUSTOMER_FIELDS, isShareField, type FieldName } from "./assumptions";
import { useStyles } from "./SplitBudget.styles";
import type { SplitBudgetState } from "./useSplitBudget";

/** What the split rests on: the channels first, then, for who knows them, the figures of winning and keeping. */
export function AssumptionsStep({ job }: { job: SplitBudgetState }): ReactElement {
  const styles = useStyles();
  const words = texts.splitBudget.assumptions;
  const { view, assume, data } = job;
  const { draft } = job.kept;
  const today = data?.table.channels.reduce((sum, { spend }) => sum + spend, 0);
  const field = (name: FieldName) => (
    <NumberField
      key={name}
      id={`split-${name}`}
      {...words[name]}
      kind={isShareField(name) ? "share" : "number"}
      value={name === "budget" ? (draft.budget ?? (today || undefined)) : draft[name]}
      problem={view.wrong[name]}
      onChange={(value) => assume({ [name]: value })}
    />
  );
  return (
    <Step number={2} title={words.title}>
      {field("budget")}
      {CHANNEL_FIELDS.map(field)}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.customers}</legend>
        <Text size={200} className={styles.quiet}>
          {words.customersWhy}
        </Text>
        {CUSTOMER_FIELDS.map(field)}
        {field("costOfMoney")}
      </fieldset>
    </Step>
  );
}
