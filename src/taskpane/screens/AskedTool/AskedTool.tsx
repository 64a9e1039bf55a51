import { Body1, Button, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { AskDialog } from "../../controls/AskDialog/AskDialog";
import { Notice } from "../../controls/Notice/Notice";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { Progress } from "../../controls/Progress/Progress";
import { useTexts } from "../../says/Says";
import { useScreenStyles } from "../screen.styles";
import type { AskedWorkState } from "./useAskedWork";

interface AskedToolProps<Found> {
  readonly back: () => void;
  readonly tool: AskedWorkState<Found>;
  readonly words: {
    readonly title: string;
    readonly what: string;
    readonly button: string;
    readonly looking: string;
    readonly working: string;
    readonly stopping: string;
    readonly confirm: { readonly yes: string; readonly cancel: string };
    /** Where cancelling means something else than that nothing was written. */
    readonly cancelled?: string;
  };
  readonly question: (found: Found) => { readonly title: string; readonly text: string };
  readonly nothing: (found: Found) => string;
  readonly done: (found: Found) => string;
  /** What is chosen before. */
  readonly children?: ReactNode;
}

/** The screen of a tool that looks, asks, and changes the workbook. */
export function AskedTool<Found>({
  back,
  tool,
  words,
  question,
  nothing,
  done,
  children,
}: AskedToolProps<Found>): ReactElement {
  const texts = useTexts();
  const styles = useScreenStyles();
  const returnHere = useRestoreFocusTarget();
  const { asked, ask, confirm, cancel } = tool;
  const { state } = asked;
  const isBusy = state === "looking" || state === "working" || state === "stopping";
  const buttons = (
    <>
      <Button appearance="primary" onClick={confirm}>
        {words.confirm.yes}
      </Button>
      <Button appearance="secondary" onClick={cancel}>
        {words.confirm.cancel}
      </Button>
    </>
  );
  return (
    <>
      <PaneHeader title={words.title} onBack={back} arrived />
      <main className={styles.main}>
        <Body1 as="p" className={styles.what}>
          {words.what}
        </Body1>
        {children}
        <div>
          <Button {...returnHere} appearance="primary" disabledFocusable={isBusy} onClick={ask}>
            {words.button}
          </Button>
        </div>
        {isBusy && (
          <Progress
            label={words[state]}
            share={state === "working" ? asked.share : undefined}
            cancelLabel={words.confirm.cancel}
            onCancel={cancel}
          />
        )}
        {state === "nothing" && <Notice intent="info">{nothing(asked.found)}</Notice>}
        {state === "done" && <Notice intent="success">{done(asked.found)}</Notice>}
        {state === "failed" &&
          (asked.problem.kind === "cancelled" ? (
            <Notice intent="info">{words.cancelled ?? texts.problem.cancelled()}</Notice>
          ) : (
            <Notice intent="error">{texts.problem[asked.problem.kind](asked.problem)}</Notice>
          ))}
        <AskDialog
          asked={state === "asking" ? asked.found : undefined}
          say={(found) => ({ ...question(found), buttons })}
          cancel={cancel}
        />
      </main>
    </>
  );
}
