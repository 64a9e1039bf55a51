import { Button, Text, useRestoreFocusTarget } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement, type ReactNode } from "react";
import { Notice } from "../controls/Notice/Notice";
import { Progress } from "../controls/Progress/Progress";
import { Step } from "../controls/Step/Step";
import type { SourceCells } from "../../workbook/sourceCells";
import { useTexts } from "../says/Says";
import { useSheetWriter, type SheetContent } from "../workbookState/useSheetWriter";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { TakenDialog } from "./TakenDialog";
import { useIsNews } from "./useIsNews";
import { useStyles } from "./WriteStep.styles";

interface WriteStepProps {
  readonly sheetName: string;
  /** What to write; undefined as long as there is no answer. */
  readonly order: SheetContent | undefined;
  /** What is written besides the sheet, in a sentence. */
  readonly besides?: string | undefined;
  /** Why there is nothing to write although there is an answer, in a sentence. */
  readonly hindered: string | undefined;
  /** What the formulas of the sheet look at, and how to read it once more. */
  readonly sources: readonly { readonly contents: SourceCells | undefined; readonly reread: () => void }[];
  /** The answer in a few words, where it is out of sight. */
  readonly summary: ReactNode;
  /** Whether the sheet that was written last is otherwise than the pane by now; what is below says so. */
  readonly differs?: boolean;
  /** What to know of the sheet that was written last. */
  readonly below?: ReactNode;
  /** What to say once it is written, and under which name. */
  readonly written: (name: string) => string;
}

/** What stands below the button, and is brought into view: the button may be the last thing that is. */
const SHOWN_BELOW = { writing: true, stopping: true, written: true, failed: true };

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Where the data stands elsewhere than it was read, the answer is not about it any more. */
const STALE: readonly WorkbookProblem["kind"][] = ["renamed", "moved"];

/** Puts the answer on a sheet of its own, once asked: always in reach once there is something to write. */
export function WriteStep(props: WriteStepProps): ReactElement {
  const { sheetName, order, besides, hindered, sources, summary, differs = false, below, written } = props;
  const texts = useTexts();
  const styles = useStyles();
  const words = texts.write;
  const { writing, start, write, cancel } = useSheetWriter();
  const isNews = useIsNews(writing.state === "written" ? writing : undefined, differs);
  const returnHere = useRestoreFocusTarget();
  const stopping = writing.state === "stopping";
  const busy = writing.state === "writing" || stopping;
  const content = order && { ...order, sources: sources.flatMap(({ contents }) => contents ?? []) };
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (writing.state in SHOWN_BELOW && outcome.current && !isInView(outcome.current)) {
      outcome.current.scrollIntoView({ block: "nearest" });
    }
  }, [writing.state]);
  const stale = writing.state === "failed" && STALE.includes(writing.problem.kind) ? writing.problem : undefined;
  const readAgain = useEffectEvent(() => sources.forEach(({ reread }) => reread()));
  useEffect(() => {
    if (stale) readAgain();
  }, [stale]);
  return (
    <Step
      number={4}
      title={words.title}
      isInReach={content !== undefined || busy}
      above={summary}
      action={
        <Button
          {...returnHere}
          appearance="primary"
          disabledFocusable={!content || busy}
          onClick={() => content && start(content)}
        >
          {busy ? words.writing : words.button}
        </Button>
      }
    >
      <Text size={200} className={styles.about}>
        {hindered ?? `${words.about(sheetName)} ${besides ?? words.untouched}`}
      </Text>
      <div ref={outcome}>
        {busy && (
          <Progress
            label={stopping ? words.stopping : words.writing}
            share={writing.state === "writing" ? writing.share : undefined}
            cancelLabel={words.cancel}
            onCancel={cancel}
          />
        )}
        {writing.state === "written" && isNews && <Notice intent="success">{written(writing.name)}</Notice>}
        {writing.state === "written" && writing.stays !== undefined && (
          <Notice intent="info">{words.stays(writing.stays)}</Notice>
        )}
        {writing.state === "failed" && (
          <Notice intent={writing.problem.kind === "cancelled" ? "info" : "error"}>
            {texts.problem[writing.problem.kind](writing.problem)}
          </Notice>
        )}
      </div>
      {below}
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
