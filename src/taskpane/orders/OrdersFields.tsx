import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { Notice } from "../controls/Notice/Notice";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { RangeField } from "../controls/RangeField/RangeField";
import { columnLabels } from "../keywords/columnLabels";
import { texts } from "../texts/texts";
import { ORDER_ROLES, orderColumns } from "./orderColumns";
import type { OrdersState } from "./useOrders";

/** Which cells hold the orders, which columns are which, and what follows from them. */
export function OrdersFields({ id, orders, said }: { id: string; orders: OrdersState; said?: string }): ReactElement {
  const words = texts.judgeKeywords.orders;
  const { contents, problem, choices } = orders;
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
      {contents && <OrderColumnChoices id={id} orders={orders} contents={contents} />}
    </>
  );
}

function OrderColumnChoices({
  id,
  orders: { choices, chooseColumns },
  contents,
}: {
  id: string;
  orders: OrdersState;
  contents: NonNullable<OrdersState["contents"]>;
}): ReactElement {
  const words = texts.judgeKeywords.orders;
  const found = orderColumns(contents.values, choices.columns);
  const labels = columnLabels(found, contents);
  return (
    <Disclosure summary={words.columns}>
      {ORDER_ROLES.map((role) => (
        <ChoiceField
          key={role}
          id={`${id}-orders-${role}`}
          label={words.role[role]}
          wide
          value={String(found.columns[role]?.index ?? "")}
          choices={[{ value: "", label: texts.keywords.none }, ...labels]}
          onChange={(value) => chooseColumns({ [role]: value === "" ? null : Number(value) })}
        />
      ))}
    </Disclosure>
  );
}
