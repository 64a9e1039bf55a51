import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../controls/Notice/Notice";
import { Patience } from "../controls/Patience/Patience";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { RangeField } from "../controls/RangeField/RangeField";
import { JOBS } from "../jobs/jobs";
import { ordersFound } from "../orders/ordersFound";
import { useSpeech, type Speech } from "../says/Says";
import { areOrders } from "./capture/keptOrders";
import type { OrdersHere } from "./useOrders";

/** Which orders the readiness of the data is looked up in, and what was found there. */
export function OrdersField({ orders }: { readonly orders: OrdersHere }): ReactElement {
  const speech = useSpeech();
  const { texts } = speech;
  const words = texts.know.orders;
  const { problem, looking, reading, data, deleted } = orders;
  const isOpen = data !== undefined && !areOrders(data.table);
  const found = data && !isOpen ? foundIn(data, orders, speech) : undefined;
  const none = !data && !looking && !reading && !problem && !deleted ? words.none : undefined;
  return (
    <>
      <RangeField
        id="know-orders-range"
        label={words.label}
        why={data ? undefined : words.why}
        problem={problem && texts.problem[problem.kind](problem)}
        about="know-orders-found"
        value={orders.range}
        busy={reading}
        onType={orders.takeAddress}
        onUseSelection={orders.takeSelection}
      />
      <Text id="know-orders-found" size={200}>
        {looking && !data ? words.looking : (found ?? none ?? "")}
      </Text>
      {isOpen && <Notice intent="warning">{words.open}</Notice>}
      {deleted && <Notice intent="warning">{words.deleted}</Notice>}
      {reading && <Patience />}
      <QuietAnnouncement>{found ?? ""}</QuietAnnouncement>
    </>
  );
}

function foundIn({ contents, table }: NonNullable<OrdersHere["data"]>, { job }: OrdersHere, speech: Speech): string {
  const words = speech.texts.know.orders;
  const name = nameOfJob(job, speech);
  const found = ordersFound({ contents, table, hasRoom: false }, speech) ?? "";
  return `${found} ${name === undefined ? words.chosen : words.found(name)}`.trim();
}

/** What a job is called on the home list. */
export function nameOfJob(id: string | undefined, { language }: Pick<Speech, "language">): string | undefined {
  return JOBS.find((one) => one.id === id)?.words[language].name;
}
