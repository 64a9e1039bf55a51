import type { ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { texts } from "../../texts/texts";
import { WriteStep } from "../../writing/WriteStep";
import { AnswerStep } from "./AnswerStep";
import { AssumptionsStep } from "./AssumptionsStep";
import { columnBeside, columnsCalled } from "./surveyRefs";
import { SurveyStep } from "./SurveyStep";
import { useSegmentCustomers } from "./useSegmentCustomers";

/** The job "Segment customers": its four steps on one page. */
export function SegmentCustomers({
  startWithSample,
  back,
}: {
  startWithSample: boolean;
  back: () => void;
}): ReactElement {
  const job = useSegmentCustomers(startWithSample);
  const { title, sheet, groups, besides, written } = texts.segmentCustomers;
  const { data, place, answer } = job;
  const name = job.table?.by === "orders" ? groups.sheet.name : sheet.name;
  return (
    <>
      <PaneHeader title={title} onBack={back} arrived />
      <main>
        <SurveyStep job={job} />
        <AssumptionsStep job={job} />
        <AnswerStep job={job} />
        <WriteStep
          sources={[job]}
          sheetName={name}
          order={job.order}
          besides={answer && data && place === "beside" ? besides(columnsCalled(columnBeside(data), 2)) : undefined}
          written={written}
        />
      </main>
    </>
  );
}
