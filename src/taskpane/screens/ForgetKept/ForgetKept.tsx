import { Body1, Button, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KeptCount } from "../../../workbook/forgetKept";
import { ConfirmDialog } from "../../controls/ConfirmDialog/ConfirmDialog";
import { Notice } from "../../controls/Notice/Notice";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { Progress } from "../../controls/Progress/Progress";
import type { Numbers } from "../../numbers/Numbers";
import { useNumbers, useTexts } from "../../says/Says";
import { useToolStyles } from "../tool.styles";
import { useForgetKept } from "./useForgetKept";

/** Takes out of the file what Worth keeps in it, before it goes to somebody else. */
export function ForgetKept({ back }: { back: () => void }): ReactElement {
  const styles = useToolStyles();
  const numbers = useNumbers();
  const { forgetting, ask, forget, cancel } = useForgetKept();
  const returnHere = useRestoreFocusTarget();
  const texts = useTexts();
  const words = texts.forgetKept;
  const { state } = forgetting;
  const busy = state === "looking" || state === "forgetting" || state === "stopping";
  return (
    <>
      <PaneHeader title={words.title} onBack={back} arrived />
      <main className={styles.main}>
        <Body1 as="p" className={styles.what}>
          {words.what}
        </Body1>
        <div>
          <Button {...returnHere} appearance="primary" disabledFocusable={busy} onClick={ask}>
            {words.button}
          </Button>
        </div>
        {busy && (
          <Progress label={words[state]} share={undefined} cancelLabel={words.confirm.cancel} onCancel={cancel} />
        )}
        {state === "nothing" && <Notice intent="info">{words.none}</Notice>}
        {state === "done" && <Notice intent="success">{words.done}</Notice>}
        {state === "failed" && (
          <Notice intent={forgetting.problem.kind === "cancelled" ? "info" : "error"}>
            {forgetting.problem.kind === "cancelled"
              ? words.cancelled
              : texts.problem[forgetting.problem.kind](forgetting.problem)}
          </Notice>
        )}
        <ConfirmDialog
          question={state === "asking" ? questionOf(forgetting.kept, numbers) : undefined}
          words={words.confirm}
          confirm={forget}
          cancel={cancel}
        />
      </main>
    </>
  );
}

function questionOf({ jobs, sheets }: KeptCount, numbers: Numbers): { readonly title: string; readonly text: string } {
  const { confirm } = useTexts().forgetKept;
  const goes = [
    ...(jobs > 0 ? [confirm.jobs(jobs, numbers.count(jobs))] : []),
    ...(sheets > 0 ? [confirm.sheets(sheets, numbers.count(sheets))] : []),
  ];
  return { title: confirm.title, text: [...goes, confirm.stays].join(" ") };
}
