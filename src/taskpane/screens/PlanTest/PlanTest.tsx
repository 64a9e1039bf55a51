import type { ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { texts } from "../../texts/texts";
import { AnswerStep } from "./AnswerStep";
import { AssumptionsStep } from "./AssumptionsStep";
import { DataStep } from "./DataStep";
import { usePlanTest } from "./usePlanTest";
import { WriteStep } from "./WriteStep";

/** The job "Plan a keyword test": its four steps on one page. */
export function PlanTest({ startWithSample, back }: { startWithSample: boolean; back: () => void }): ReactElement {
  const job = usePlanTest(startWithSample);
  return (
    <>
      <PaneHeader title={texts.planTest.title} onBack={back} arrived />
      <main>
        <DataStep job={job} />
        <AssumptionsStep job={job} />
        <AnswerStep view={job.view} />
        <WriteStep job={job} />
      </main>
    </>
  );
}
