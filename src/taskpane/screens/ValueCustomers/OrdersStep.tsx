import { Button, Text } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { ORDER_COLUMNS } from "../../../imports/orders/OrderTable";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { Notice } from "../../controls/Notice/Notice";
import { RangeField } from "../../controls/RangeField/RangeField";
import { Step } from "../../controls/Step/Step";
import { Icon } from "../../icons/Icon";
import { columnLabels } from "../../keywords/columnLabels";
import { texts } from "../../texts/texts";
import { WarehouseSql } from "../../warehouse/WarehouseSql";
import { OrderQuestions } from "./OrderQuestions";
import type { ValueCustomersState } from "./useValueCustomers";
import { useStyles } from "./ValueCustomers.styles";

/** Which cells hold the orders, what was found in them, and what only the person can know. */
export function OrdersStep({ job }: { job: ValueCustomersState }): ReactElement {
  const styles = useStyles();
  const { table, contents, problem, reading, kept, form } = job;
  const words = texts.valueCustomers.data;
  const range = useRef<HTMLInputElement>(null);
  const takeSample = () => {
    // The button goes once there is data; who pressed it by keyboard goes on from the field that it fills.
    range.current?.focus();
    job.takeSample();
  };
  return (
    <Step number={1} title={words.title}>
      <RangeField
        id="value-range"
        label={words.range}
        why={table ? undefined : words.why}
        problem={problem && texts.problem[problem.kind](problem)}
        value={kept.range ?? ""}
        busy={reading}
        inputRef={range}
        onType={job.takeAddress}
        onUseSelection={job.takeSelection}
      />
      {job.deleted && <Notice intent="warning">{texts.keywords.deleted}</Notice>}
      {reading && !table && <Text size={200}>{words.reading}</Text>}
      {!table && !reading && (
        <div>
          <Button onClick={takeSample}>{words.sample}</Button>
        </div>
      )}
      {table && contents && (
        <div className={styles.lines}>
          <Text className={styles.found}>
            <Icon name="done" />
            <span>{form.found}</span>
          </Text>
          <OrderQuestions table={table} contents={contents} choices={kept.choices} choose={job.choose} />
          <Disclosure summary={words.columns}>
            {ORDER_COLUMNS.map((role) => (
              <ChoiceField
                key={role}
                id={`value-column-${role}`}
                label={words.role[role]}
                wide
                value={String(table.columns[role]?.index ?? "")}
                choices={[{ value: "", label: words.none }, ...columnLabels(table, contents)]}
                onChange={(value) =>
                  job.choose({ columns: { ...kept.choices.columns, [role]: value === "" ? null : Number(value) } })
                }
              />
            ))}
          </Disclosure>
        </div>
      )}
      <WarehouseSql id="value" />
    </Step>
  );
}
