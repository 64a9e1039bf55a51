import type { ReactElement } from "react";
import { ORDER_COLUMNS } from "../../../imports/orders/OrderTable";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { DataStep } from "../../job/DataStep";
import { columnLabels } from "../../keywords/columnLabels";
import { OrderQuestions } from "../../orders/OrderQuestions";
import { texts } from "../../texts/texts";
import { WarehouseSql } from "../../warehouse/WarehouseSql";
import type { ValueCustomersState } from "./useValueCustomers";

/** Which cells hold the orders, what was found in them, and what only the person can know. */
export function OrdersStep({ job }: { job: ValueCustomersState }): ReactElement {
  const { table, contents, kept, form } = job;
  const words = texts.valueCustomers.data;
  return (
    <DataStep id="value" job={job} words={words} found={form.found} below={<WarehouseSql id="value" />}>
      {table && contents && (
        <>
          <OrderQuestions
            id="value"
            table={table}
            contents={contents}
            range={kept.range}
            choices={kept.choices}
            choose={job.choose}
          />
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
        </>
      )}
    </DataStep>
  );
}
