import type { ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { texts } from "../../texts/texts";
import { WriteStep } from "../../writing/WriteStep";
import { AnswerStep } from "./AnswerStep";
import { AssumptionsStep } from "./AssumptionsStep";
import { ChannelStep } from "./ChannelStep";
import { useSplitBudget } from "./useSplitBudget";

/** The job "Split the budget": its four steps on one page. */
export function SplitBudget({ startWithSample, back }: { startWithSample: boolean; back: () => void }): ReactElement {
  const job = useSplitBudget(startWithSample);
  const { title, sheet, written } = texts.splitBudget;
  return (
    <>
      <PaneHeader title={title} onBack={back} arrived />
      <main>
        <ChannelStep job={job} />
        <AssumptionsStep job={job} />
        <AnswerStep view={job.view} />
        <WriteStep sources={[job]} sheetName={sheet.name} order={job.order} written={written} />
      </main>
    </>
  );
}
