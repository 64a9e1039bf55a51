import { useRef, type ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { SummaryBar } from "../../controls/SummaryBar/SummaryBar";
import { texts } from "../../texts/texts";
import { WriteStep } from "../../writing/WriteStep";
import { AnswerStep } from "./AnswerStep";
import { AssumptionsStep } from "./AssumptionsStep";
import { DataStep } from "./DataStep";
import { usePlanTest } from "./usePlanTest";

/** The job "Plan a keyword test": its four steps on one page. */
export function PlanTest({ startWithSample, back }: { startWithSample: boolean; back: () => void }): ReactElement {
  const job = usePlanTest(startWithSample);
  const { title, sheet, written } = texts.planTest;
  const answer = useRef<HTMLDivElement>(null);
  const summary = job.view.answer?.summary;
  return (
    <>
      <PaneHeader title={title} onBack={back} arrived />
      <main>
        <DataStep job={job} />
        <AssumptionsStep job={job} />
        <div ref={answer}>
          <AnswerStep view={job.view} />
        </div>
        <WriteStep sources={[job]} sheetName={sheet.name} order={job.order} written={written} />
        {summary !== undefined && <SummaryBar of={answer}>{summary}</SummaryBar>}
      </main>
    </>
  );
}
