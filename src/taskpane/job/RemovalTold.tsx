import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { AskDialog } from "../controls/AskDialog/AskDialog";
import { Notice } from "../controls/Notice/Notice";
import { Progress } from "../controls/Progress/Progress";
import { useTexts } from "../says/Says";
import type { Texts } from "../texts/en";
import type { Removal, Removing } from "./useRemoval";

/** The question before a sheet is removed, how far that is, and what came of it. */
export function RemovalTold({ removal }: { removal: Removal }): ReactElement {
  const texts = useTexts();
  const words = texts.agreement;
  const { asked, confirm, cancel } = removal;
  const { state } = asked;
  const labels = { looking: words.looking, working: words.removing, stopping: words.stopping };
  const say = (sheets: Removing) => ({
    title: words.ask.title(sheets[0]),
    text: words.ask.text(sheets),
    buttons: (
      <>
        <Button onClick={confirm}>{words.ask.yes}</Button>
        <Button appearance="primary" onClick={cancel}>
          {words.cancel}
        </Button>
      </>
    ),
  });
  return (
    <>
      {(state === "looking" || state === "working" || state === "stopping") && (
        <Progress label={labels[state]} share={undefined} cancelLabel={words.cancel} onCancel={cancel} />
      )}
      {state === "done" && <Notice intent="success">{words.removed(asked.found[0])}</Notice>}
      {state === "failed" && (
        <Notice intent={asked.problem.kind === "cancelled" ? "info" : "error"}>
          {notRemoved(asked.problem, texts)}
        </Notice>
      )}
      <AskDialog asked={state === "asking" ? asked.found : undefined} say={say} cancel={cancel} />
    </>
  );
}

function notRemoved(problem: WorkbookProblem, { agreement, problem: usual }: Texts): string {
  const { notRemoved: own } = agreement;
  const { kind } = problem;
  return kind in own ? own[kind as keyof typeof own](problem) : usual[kind](problem);
}
