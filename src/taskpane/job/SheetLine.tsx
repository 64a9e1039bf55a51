import { Button, Text, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BesideKind } from "../../workbook/BesideKind";
import type { WrittenSheetNow } from "../../workbook/written/readWritten";
import { useFocusGoesOn } from "../controls/focus/useFocusGoesOn";
import { Notice } from "../controls/Notice/Notice";
import { Patience } from "../controls/Patience/Patience";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import type { Says } from "../says/Says";
import type { Agreement, Difference } from "./agreement";
import type { Form } from "./form";
import type { Job } from "./Job";
import type { Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import type { PaneJobState } from "./PaneJobState";
import { RemovalTold } from "./RemovalTold";
import { useStyles } from "./SheetLine.styles";
import { takenFrom } from "./taking";
import { useRemoval, type Removal } from "./useRemoval";
import type { Agreed } from "./useAgreement";
import { useSheetPresses, type Said, type SheetPresses } from "./useSheetPresses";

const REMOVING: readonly Removal["asked"]["state"][] = ["looking", "working", "stopping"];
/** So many differences are told one by one. */
const LISTED = 3;

interface SheetLineProps<T extends Tables, F extends Form, R, W extends JobWords> {
  readonly job: Job<T, F, R, W>;
  readonly says: Says<W>;
  readonly state: PaneJobState<T, F, R>;
  readonly agreed: Agreed;
}

/** Whether the sheet that the job wrote last is as the pane, and what can be done where it is not: always by a press. */
export function SheetLine<T extends Tables, F extends Form, R, W extends JobWords>(
  props: SheetLineProps<T, F, R, W>,
): ReactElement | null {
  const { says, agreed } = props;
  const { now, agreement } = agreed;
  const presses = useSheetPresses();
  const removal = useRemoval();
  const { pressed } = presses;
  // What was done is no news any more once something differs again.
  const isNews = pressed.state === "said" && (pressed.left.length > 0 || agreement?.inputs.length === 0);
  return (
    <>
      {now && <Line {...props} now={now} agreement={agreement} presses={presses} removal={removal} />}
      <RemovalTold removal={removal} />
      {pressed.state === "busy" && <Patience />}
      {pressed.state === "failed" && (
        <Notice intent="error">{says.texts.problem[pressed.problem.kind](pressed.problem)}</Notice>
      )}
      {pressed.state === "said" && isNews && pressed.done !== "" && <Notice intent="success">{pressed.done}</Notice>}
      {pressed.state === "said" && pressed.left.length > 0 && (
        <Notice intent="warning">{pressed.left.join(" ")}</Notice>
      )}
    </>
  );
}

interface LineProps<T extends Tables, F extends Form, R, W extends JobWords> extends SheetLineProps<T, F, R, W> {
  readonly now: WrittenSheetNow;
  /** Undefined as long as the pane has no answer to compare with. */
  readonly agreement: Agreement | undefined;
  readonly presses: SheetPresses;
  readonly removal: Removal;
}

function Line<T extends Tables, F extends Form, R, W extends JobWords>({
  job,
  says,
  state,
  now,
  agreement,
  presses,
  removal,
}: LineProps<T, F, R, W>): ReactElement {
  const styles = useStyles();
  const returnHere = useRestoreFocusTarget();
  const words = says.texts.agreement;
  const { inputs = [], others = [] } = agreement ?? {};
  const line = useFocusGoesOn<HTMLDivElement>();
  const isBusy = presses.pressed.state === "busy" || REMOVING.includes(removal.asked.state);
  const sentence = sentenceOf(now.name, agreement, words);
  const take = () => {
    removal.reset();
    const { form, words: all } = job;
    const { change, count, refused } = takenFrom({ form, all, draft: state.filling.draft }, inputs, says);
    if (count > 0) state.assume(change);
    presses.say({ done: count > 0 ? words.taken(count) : "", left: refused });
  };
  const remove = () => {
    presses.forget();
    removal.ask({
      job: job.id,
      sheetId: now.id,
      besideKind: besideKindOf(job),
      sources: Object.values(state.sources).flatMap(({ contents }) => contents ?? []),
    });
  };
  return (
    <div ref={line} className={styles.line}>
      <Text>{sentence}</Text>
      <QuietAnnouncement>
        {[sentence, ...inputs.slice(0, LISTED).map(({ text }) => text), ...others].join(" ")}
      </QuietAnnouncement>
      {inputs.length > 0 && (
        <Differences
          inputs={inputs}
          words={words}
          isBusy={isBusy}
          update={() => {
            removal.reset();
            presses.update(now.id, heldBy(inputs), (stay) => saidOf(inputs, stay, words));
          }}
          take={take}
        />
      )}
      {others.length > 0 && (
        <>
          {inputs.length > 0 && <Text>{words.also}</Text>}
          <ul className={styles.list}>
            {others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
          <Text size={200}>{words.writeAgain}</Text>
        </>
      )}
      <div className={styles.presses}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => {
            removal.reset();
            presses.open(now.id);
          }}
        >
          {words.open}
        </Button>
        <Button {...returnHere} size="small" appearance="subtle" disabledFocusable={isBusy} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

function sentenceOf(
  sheet: string,
  agreement: Agreement | undefined,
  words: Says<JobWords>["texts"]["agreement"],
): string {
  if (!agreement) return words.there(sheet);
  if (agreement.inputs.length > 0) return words.differs(sheet, agreement.inputs.length);
  return agreement.others.length > 0 ? words.otherwise(sheet) : words.same(sheet);
}

interface DifferencesProps {
  readonly inputs: readonly Difference[];
  readonly words: Says<JobWords>["texts"]["agreement"];
  readonly isBusy: boolean;
  readonly update: () => void;
  readonly take: () => void;
}

/** In what they differ, and the two ways to make them one. */
function Differences({ inputs, words, isBusy, update, take }: DifferencesProps): ReactElement {
  const styles = useStyles();
  const part = useFocusGoesOn<HTMLDivElement>();
  return (
    <div ref={part} className={styles.part}>
      <ul className={styles.list}>
        {inputs.slice(0, LISTED).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {inputs.length > LISTED && <li>{words.more(inputs.length - LISTED)}</li>}
      </ul>
      <div className={styles.presses}>
        <Button size="small" disabledFocusable={isBusy} onClick={update}>
          {words.update}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={take}>
          {words.take}
        </Button>
      </div>
    </div>
  );
}

function heldBy(inputs: readonly Difference[]): Readonly<Record<string, number | string | undefined>> {
  return Object.fromEntries(inputs.map(({ key, cell }) => [key, cell.value]));
}

function saidOf(
  inputs: readonly Difference[],
  stay: readonly string[],
  words: Says<JobWords>["texts"]["agreement"],
): Said {
  const left = inputs.filter(({ key }) => stay.includes(key)).map(({ label }) => label);
  const count = inputs.length - left.length;
  return { done: count > 0 ? words.updated(count) : "", left: left.length > 0 ? [words.stay(left)] : [] };
}

/** How to tell the columns that a job puts beside the rows of any of its sources. */
function besideKindOf<T extends Tables, F extends Form, R, W extends JobWords>({
  sources,
}: Job<T, F, R, W>): BesideKind | undefined {
  for (const name of Object.keys(sources)) {
    const { beside } = sources[name];
    if (beside) return beside.kind;
  }
  return undefined;
}
