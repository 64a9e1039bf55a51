import { Body1, Button, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaCount } from "../../../workbook/turnIntoValues";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { ConfirmDialog } from "../../controls/ConfirmDialog/ConfirmDialog";
import { Notice } from "../../controls/Notice/Notice";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { Progress } from "../../controls/Progress/Progress";
import type { Numbers } from "../../numbers/Numbers";
import { useNumbers, useTexts } from "../../says/Says";
import type { Texts } from "../../texts/en";
import { useToolStyles } from "../tool.styles";
import { useTurnIntoValues } from "./useTurnIntoValues";

const SCOPES = ["workbook", "selection"] as const;

/** Turns formulas of Worth into values, for who has no Worth. */
export function TurnIntoValues({ back }: { back: () => void }): ReactElement {
  const texts = useTexts();
  const styles = useToolStyles();
  const numbers = useNumbers();
  const { scope, turning, choose, ask, turn, cancel } = useTurnIntoValues();
  const returnHere = useRestoreFocusTarget();
  const words = texts.turnIntoValues;
  const busy = turning.state === "counting" || turning.state === "working" || turning.state === "stopping";
  const left = "count" in turning ? numbers.count(turning.count.withoutValue) : "";
  return (
    <>
      <PaneHeader title={words.title} onBack={back} arrived />
      <main className={styles.main}>
        <Body1 as="p" className={styles.what}>
          {words.what}
        </Body1>
        <ChoiceField
          id="values-scope"
          label={words.scope.label}
          wide
          value={scope}
          choices={SCOPES.map((value) => ({ value, label: words.scope[value] }))}
          onChange={(value) => choose(value === "selection" ? "selection" : "workbook")}
        />
        <div>
          <Button {...returnHere} appearance="primary" disabledFocusable={busy} onClick={ask}>
            {words.button}
          </Button>
        </div>
        {busy && (
          <Progress
            label={words[turning.state]}
            share={turning.state === "working" ? turning.share : undefined}
            cancelLabel={words.confirm.cancel}
            onCancel={cancel}
          />
        )}
        {turning.state === "nothing" && (
          <Notice intent="info">{turning.count.withoutValue > 0 ? words.noneReady(left) : words.none}</Notice>
        )}
        {turning.state === "done" && (
          <Notice intent="success">
            {[
              words.done(turning.count.formulas, numbers.count(turning.count.formulas)),
              ...(turning.count.withoutValue > 0 ? [words.doneLeft(left)] : []),
            ].join(" ")}
          </Notice>
        )}
        {turning.state === "failed" && (
          <Notice intent={turning.problem.kind === "cancelled" ? "info" : "error"}>
            {texts.problem[turning.problem.kind](turning.problem)}
          </Notice>
        )}
        <ConfirmDialog
          question={turning.state === "asking" ? questionOf(turning.count, words.confirm, numbers) : undefined}
          words={words.confirm}
          confirm={turn}
          cancel={cancel}
        />
      </main>
    </>
  );
}

function questionOf(
  count: FormulaCount,
  confirm: Texts["turnIntoValues"]["confirm"],
  numbers: Numbers,
): { readonly title: string; readonly text: string } {
  const { formulas, sheets, withoutValue } = count;
  return {
    title: confirm.title(formulas, numbers.count(formulas)),
    text: [
      confirm.text(sheets, numbers.count(sheets)),
      ...(withoutValue > 0 ? [confirm.left(numbers.count(withoutValue))] : []),
    ].join(" "),
  };
}
