import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { Notice } from "../controls/Notice/Notice";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { RangeField } from "../controls/RangeField/RangeField";
import { columnLabels } from "../keywords/columnLabels";
import { texts } from "../texts/texts";
import { OrderQuestions } from "./OrderQuestions";
import type { OrdersState } from "./useOrders";
import { VALUE_COLUMNS, type ValueOfOrders } from "./valueOfOrders";

/** Which cells hold the orders, which columns are which, and what follows from them. */
export function OrdersFields({ id, orders, said }: { id: string; orders: OrdersState; said?: string }): ReactElement {
  const words = texts.judgeKeywords.orders;
  const { contents, problem, choices, value } = orders;
  return (
    <>
      <RangeField
        id={`${id}-orders`}
        label={words.range}
        why={contents ? undefined : words.why}
        problem={problem && texts.problem[problem.kind](problem)}
        about={said ? `${id}-orders-said` : undefined}
        value={choices.range ?? ""}
        busy={orders.reading}
        onType={orders.takeAddress}
        onUseSelection={orders.takeSelection}
      />
      {orders.deleted && <Notice intent="warning">{texts.keywords.deleted}</Notice>}
      {said && <Text id={`${id}-orders-said`}>{said}</Text>}
      <QuietAnnouncement>{said ?? ""}</QuietAnnouncement>
      {contents && value && <OrderColumnChoices id={id} orders={orders} contents={contents} table={value.table} />}
    </>
  );
}

function OrderColumnChoices({
  id,
  orders: { choices, choose },
  contents,
  table,
}: {
  id: string;
  orders: OrdersState;
  contents: NonNullable<OrdersState["contents"]>;
  table: ValueOfOrders["table"];
}): ReactElement {
  const words = texts.judgeKeywords.orders;
  const labels = columnLabels(table, contents);
  return (
    <>
      <OrderQuestions
        id={`${id}-orders`}
        table={table}
        contents={contents}
        range={choices.range}
        choices={choices}
        choose={choose}
      />
      <Disclosure summary={words.columns}>
        {VALUE_COLUMNS.map((role) => (
          <ChoiceField
            key={role}
            id={`${id}-orders-${role}`}
            label={words.role[role]}
            wide
            value={String(table.columns[role]?.index ?? "")}
            choices={[{ value: "", label: texts.keywords.none }, ...labels]}
            onChange={(value) =>
              choose({ columns: { ...choices.columns, [role]: value === "" ? null : Number(value) } })
            }
          />
        ))}
      </Disclosure>
    </>
  );
}
