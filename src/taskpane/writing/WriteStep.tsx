import { Button, Text, useRestoreFocusTarget } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement } from "react";
import { Notice } from "../controls/Notice/Notice";
import { Progress } from "../controls/Progress/Progress";
import { Step } from "../controls/Step/Step";
import type { RangeReading } from "../job/useRangeJob";
import { texts } from "../texts/texts";
import { useSheetWriter, type SheetContent } from "../workbookState/useSheetWriter";
import { TakenDialog } from "./TakenDialog";
import { useStyles } from "./WriteStep.styles";

interface WriteStepProps {
  readonly sheetName: string;
  /** What to write; undefined as long as there is no answer. */
  readonly order: SheetContent | undefined;
  /** What is written besides the sheet, in a sentence. */
  readonly besides?: string | undefined;
  /** What the formulas of the sheet look at, and how to read it once more. */
  readonly source: Pick<RangeReading<never, unknown>, "contents" | "reread">;
  /** What to say once it is written, and under which name. */
  readonly written: (name: string) => string;
}

/** What stands below the button, and is brought into view: the button may be the last thing that is. */
const SHOWN_BELOW = { writing: true, written: true, failed: true };

/** Puts the answer on a sheet of its own, once asked. */
export function WriteStep({ sheetName, order, besides, source, written }: WriteStepProps): ReactElement {
  const styles = useStyles();
  const words = texts.write;
  const { writing, start, write, cancel } = useSheetWriter();
  const returnHere = useRestoreFocusTarget();
  const busy = writing.state === "writing";
  const content = order && { ...order, source: source.contents };
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (writing.state in SHOWN_BELOW) outcome.current?.scrollIntoView({ block: "nearest" });
  }, [writing.state]);
  const isStale = writing.state === "failed" && writing.problem.kind === "renamed";
  const { reread } = source;
  const readAgain = useEffectEvent(reread);
  useEffect(() => {
    if (isStale) readAgain();
  }, [isStale]);
  return (
    <Step number={4} title={words.title}>
      <Text size={200} className={styles.about}>
        {words.about(sheetName)} {besides ?? words.untouched}
      </Text>
      <div className={styles.actions}>
        <Button
          {...returnHere}
          appearance="primary"
          disabledFocusable={!content || busy}
          onClick={() => content && start(content)}
        >
          {busy ? words.writing : words.button}
        </Button>
      </div>
      <div ref={outcome}>
        {busy && <Progress label={words.writing} share={writing.share} cancelLabel={words.cancel} onCancel={cancel} />}
        {writing.state === "written" && <Notice intent="success">{written(writing.name)}</Notice>}
        {writing.state === "failed" && (
          <Notice intent={writing.problem.kind === "cancelled" ? "info" : "error"}>
            {texts.problem[writing.problem.kind](writing.problem)}
          </Notice>
        )}
      </div>
      <TakenDialog
        sheetName={sheetName}
        target={writing.state === "asking" ? writing.target : undefined}
        replace={(sheet) => content && write(content, sheet)}
        fresh={() => content && write(content)}
        cancel={cancel}
      />
    </Step>
  );
}
