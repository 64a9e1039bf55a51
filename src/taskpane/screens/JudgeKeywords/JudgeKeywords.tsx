import type { ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { KeywordStep } from "../../keywords/KeywordStep";
import { texts } from "../../texts/texts";
import { WriteStep } from "../../writing/WriteStep";
import { AnswerStep } from "./AnswerStep";
import { AssumptionsStep } from "./AssumptionsStep";
import { useJudgeKeywords } from "./useJudgeKeywords";

const ROLES = ["keyword", "clicks", "cost", "conversions"] as const;

/** The job "Judge running keywords": its four steps on one page. */
export function JudgeKeywords({ startWithSample, back }: { startWithSample: boolean; back: () => void }): ReactElement {
  const job = useJudgeKeywords(startWithSample);
  const { title, sheet, written } = texts.judgeKeywords;
  return (
    <>
      <PaneHeader title={title} onBack={back} arrived />
      <main>
        <KeywordStep id="judge" job={job} roles={ROLES} findings={job.view.findings} />
        <AssumptionsStep job={job} />
        <AnswerStep view={job.view} />
        <WriteStep sources={job.sources} sheetName={sheet.name} order={job.order} written={written} />
      </main>
    </>
  );
}
