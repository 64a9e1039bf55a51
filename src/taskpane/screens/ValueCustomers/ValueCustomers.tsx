import type { ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { texts } from "../../texts/texts";
import { WriteStep } from "../../writing/WriteStep";
import { AnswerStep } from "./AnswerStep";
import { AssumptionsStep } from "./AssumptionsStep";
import { OrdersStep } from "./OrdersStep";
import { useValueCustomers } from "./useValueCustomers";

/** The job "Value customers": its four steps on one page. */
export function ValueCustomers({
  startWithSample,
  back,
}: {
  startWithSample: boolean;
  back: () => void;
}): ReactElement {
  const job = useValueCustomers(startWithSample);
  const { title, sheet, written } = texts.valueCustomers;
  return (
    <>
      <PaneHeader title={title} onBack={back} arrived />
      <main>
        <OrdersStep job={job} />
        <AssumptionsStep job={job} />
        <AnswerStep job={job} />
        <WriteStep sources={[job]} sheetName={sheet.name} order={job.order} written={written} />
      </main>
    </>
  );
}
