import { Button, Text, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { freeSheetNames } from "../../../workbook/freeNames";
import { today } from "../../../workbook/today";
import type { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { AskDialog } from "../../controls/AskDialog/AskDialog";
import { Notice } from "../../controls/Notice/Notice";
import { Progress } from "../../controls/Progress/Progress";
import type { Says } from "../../says/Says";
import type { Texts } from "../../texts/en";
import { useWrittenSheet } from "../../workbookState/useWrittenSheet";
import { inputsOf } from "../agreement";
import type { Form } from "../form";
import type { Job } from "../Job";
import type { Data, ReadTable, Tables } from "../JobData";
import type { JobWords } from "../JobWords";
import type { PaneJobState } from "../PaneJobState";
import { useStyles } from "../SheetLine.styles";
import { useSheetPresses } from "../useSheetPresses";
import { keptOf, MOST_SCENARIOS, scenariosOf, type Scenario } from "./Scenario";
import { scenarioName } from "./scenarioName";
import { measuresIn, rowsNow } from "./scenarioNow";
import { scenarioSheet } from "./scenarioSheet";
import { keptOn, useScenarios, type KeepOrder, type Keeping } from "./useScenarios";

interface ScenarioTerms<T extends Tables, F extends Form, R, W extends JobWords> {
  readonly job: Job<T, F, R, W>;
  readonly says: Says<W>;
  readonly state: PaneJobState<T, F, R>;
}

/** What an answer shows of its scenarios. */
export interface ScenarioParts {
  /** What to press, beside the heading. */
  readonly action: ReactElement | undefined;
  /** What comes of the press. */
  readonly told: ReactElement;
  /** How many there are, and the way to them. */
  readonly line: ReactElement | undefined;
}

/** Keeps what is assumed now beside other sets of assumptions, on a sheet of their own. */
export function useScenarioParts<T extends Tables, F extends Form, R, W extends JobWords>({
  job,
  says,
  state,
}: ScenarioTerms<T, F, R, W>): ScenarioParts {
  const styles = useStyles();
  const returnHere = useRestoreFocusTarget();
  const { texts, numbers } = says;
  const words = texts.scenarios;
  const now = useWrittenSheet(scenariosOf(job.id));
  const kept = useMemo(() => keptOn(now), [now]);
  const { keeping, keep, replace, cancel } = useScenarios();
  const presses = useSheetPresses();
  const isReady = state.answer !== undefined && state.refusal === undefined && measuresIn(state.answer).length > 0;
  const isBusy = keeping.state === "writing" || keeping.state === "stopping";
  const order = isReady ? orderOf(job, says, state) : undefined;
  return {
    action:
      order || isBusy ? (
        <Button {...returnHere} size="small" disabledFocusable={!order || isBusy} onClick={() => order && keep(order)}>
          {words.keep}
        </Button>
      ) : undefined,
    told: (
      <>
        <KeepingTold keeping={keeping} texts={texts} cancel={cancel} />
        {presses.pressed.state === "failed" && (
          <Notice intent="error">{texts.problem[presses.pressed.problem.kind](presses.pressed.problem)}</Notice>
        )}
        <AskDialog
          asked={keeping.state === "asking" ? keeping : undefined}
          say={({ kept: all, order: asked }) => ({
            title: words.full.title(numbers.count(all.length)),
            text: words.full.text,
            buttons: (
              <>
                {all.map(({ name }, place) => (
                  <Button key={name} onClick={() => replace(asked, place)}>
                    {name}
                  </Button>
                ))}
                <Button appearance="primary" onClick={cancel}>
                  {words.cancel}
                </Button>
              </>
            ),
          })}
          cancel={cancel}
        />
      </>
    ),
    line: now && (
      <div className={styles.presses}>
        <Text size={200} className={styles.told}>
          {words.count(numbers.count(kept.length), numbers.count(MOST_SCENARIOS))}
        </Text>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => presses.open(now.id)}>
          {words.open}
        </Button>
      </div>
    ),
  };
}

interface KeepingToldProps {
  readonly keeping: Keeping;
  readonly texts: Texts;
  readonly cancel: () => void;
}

function KeepingTold({ keeping, texts, cancel }: KeepingToldProps): ReactElement | null {
  const words = texts.scenarios;
  switch (keeping.state) {
    case "idle":
    case "asking":
      return null;
    case "writing":
    case "stopping":
      return (
        <Progress
          label={keeping.state === "stopping" ? words.stopping : words.keeping}
          share={keeping.state === "writing" ? keeping.share : undefined}
          cancelLabel={words.cancel}
          onCancel={cancel}
        />
      );
    case "same":
      return <Notice intent="info">{words.same(keeping.name)}</Notice>;
    case "kept":
      return (
        <>
          <Notice intent="success">{words.kept(keeping)}</Notice>
          {keeping.left && (
            <Notice intent="info">
              {words.stays({ sheet: keeping.left.sheet, why: whyItStays(keeping.left.why, words) })}
            </Notice>
          )}
        </>
      );
    case "failed":
      return (
        <Notice intent={keeping.problem.kind === "cancelled" ? "info" : "error"}>
          {texts.problem[keeping.problem.kind](keeping.problem)}
        </Notice>
      );
  }
}

function whyItStays({ kind, subject, words: by }: WorkbookProblem, words: Texts["scenarios"]): string {
  if (kind === "lookedAt") return words.lookedAt(by);
  return kind === "holdsOthers" ? words.others(subject) : words.changed(subject);
}

/** What a press keeps, and the sheet that it then stands on. */
function orderOf<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  says: Says<W>,
  { answer, sheet, fields, pane, filling }: PaneJobState<T, F, R>,
): KeepOrder | undefined {
  if (!answer) return undefined;
  const { scenarios: words } = says.texts;
  const read = Object.entries<Data<ReadTable> | undefined>(filling.read).flatMap(([name, data]) =>
    data && Object.hasOwn(pane.sources, name) ? [[name, data] as const] : [],
  );
  const currency = read.flatMap(([, { table }]) => table.currency ?? [])[0];
  const rows = () =>
    rowsNow(
      {
        ...{ fields, answer, currency, told: pane.told, sources: pane.sources },
        cells: sheet ? inputsOf(sheet) : [],
        contents: Object.fromEntries(read.map(([name, { contents }]) => [name, contents])),
      },
      says,
    );
  const own = says.words.sheet.name;
  const [name] = freeSheetNames(own, [words.sheet], []).behind;
  return {
    job: job.id,
    name,
    made: (kept): Scenario => {
      const held = rows();
      return { name: scenarioName(held, kept, words), day: today(), currency, rows: held.map(keptOf) };
    },
    build: (scenarios) => scenarioSheet({ job: job.id, title: name }, scenarios, rows(), says),
  };
}
