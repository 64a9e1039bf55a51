import { Label, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NumberField } from "../../controls/NumberField/NumberField";
import { OrdersFields } from "../../orders/OrdersFields";
import { texts } from "../../texts/texts";
import { useStyles } from "./JudgeKeywords.styles";
import type { JudgeKeywordsState } from "./useJudgeKeywords";

/** What a customer is worth: typed, or taken from orders. */
export function CustomerValueFields({ job }: { job: JudgeKeywordsState }): ReactElement {
  const styles = useStyles();
  const { valueFrom, customerValue } = texts.judgeKeywords.assumptions;
  const { view, assume, orders } = job;
  const { draft } = job.kept;
  return (
    <>
      <div>
        <Label id="judge-valueFrom" weight="semibold">
          {valueFrom.label}
        </Label>
        <RadioGroup
          className={styles.choices}
          layout="horizontal"
          aria-labelledby="judge-valueFrom"
          value={draft.valueFrom}
          onChange={(_, { value }) => assume({ valueFrom: value === "orders" ? "orders" : "typed" })}
        >
          <Radio value="typed" label={valueFrom.typed} />
          <Radio value="orders" label={valueFrom.orders} />
        </RadioGroup>
      </div>
      {draft.valueFrom === "typed" ? (
        <NumberField
          id="judge-customerValue"
          {...customerValue}
          value={draft.customerValue}
          problem={view.wrong.customerValue}
          onChange={(value) => assume({ customerValue: value })}
        />
      ) : (
        <OrdersFields id="judge" orders={orders} said={view.ordersSaid} />
      )}
    </>
  );
}
