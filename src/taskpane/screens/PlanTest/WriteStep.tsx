import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../../controls/Notice/Notice";
import { Progress } from "../../controls/Progress/Progress";
import { Step } from "../../controls/Step/Step";
import { texts } from "../../texts/texts";
import { useStyles } from "./PlanTest.styles";
import { TakenDialog } from "./TakenDialog";
import type { PlanTestState } from "./usePlanTest";

/** Puts the plan on a sheet of its own, once asked. */
export function WriteStep({ job }: { job: PlanTestState }): ReactElement {
  const styles = useStyles();
  const words = texts.planTest.write;
  const { writing, cancel } = job.writer;
  const busy = writing.state === "writing";
  return (
    <Step number={4} title={words.title}>
      <Text size={200} className={styles.quiet}>
        {words.about(texts.planTest.sheet.name)}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!job.view.plan || busy} onClick={job.startWriting}>
          {busy ? words.writing : words.button}
        </Button>
      </div>
      {busy && <Progress label={words.writing} share={writing.share} cancelLabel={words.cancel} onCancel={cancel} />}
      {writing.state === "written" && <Notice intent="success">{words.written(writing.name)}</Notice>}
      {writing.state === "failed" && (
        <Notice intent={writing.problem.kind === "cancelled" ? "info" : "error"}>
          {texts.problem[writing.problem.kind](writing.problem)}
        </Notice>
      )}
      {writing.state === "asking" && (
        <TakenDialog target={writing.target} replace={job.writeTo} fresh={() => job.writeTo()} cancel={cancel} />
      )}
    </Step>
  );
}
