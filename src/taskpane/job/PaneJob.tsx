import { useMemo, useRef, type ReactElement, type ReactNode } from "react";
import { Fold } from "../controls/Fold/Fold";
import { PaneHeader } from "../controls/PaneHeader/PaneHeader";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { Step } from "../controls/Step/Step";
import { SummaryBar } from "../controls/SummaryBar/SummaryBar";
import { saysIn, useSpeech, type Says } from "../says/Says";
import { Warehouse } from "../warehouse/Warehouse";
import { WriteStep } from "../writing/WriteStep";
import { AnswerParts } from "./AnswerParts";
import { useStyles } from "./AnswerParts.styles";
import type { DrawnPart } from "./AnswerView";
import { assumedLine, hasProblem } from "./assumedLine";
import { DataStep } from "./DataStep";
import { doubtIn } from "./doubt";
import { withField, type Form } from "./form";
import { FormFields } from "./FormFields";
import type { Job } from "./Job";
import type { Data, ReadTable, Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import { useScenarioParts } from "./scenarios/useScenarioParts";
import { SheetLine } from "./SheetLine";
import { SourceFields } from "./SourceFields";
import { StagesLine } from "./StagesLine";
import type { PaneJobState } from "./PaneJobState";
import { TraceDialog } from "./trace/TraceDialog";
import { useTrace } from "./trace/useTrace";
import { useAgreement } from "./useAgreement";
import { usePaneJob } from "./usePaneJob";

interface PaneJobProps<T extends Tables, F extends Form, R, W extends JobWords> {
  readonly job: Job<T, F, R, W>;
  readonly startWithSample: boolean;
  readonly back: () => void;
}

/** The screen of every job: its four steps on one page. */
export function PaneJob<T extends Tables, F extends Form, R, W extends JobWords>({
  job,
  startWithSample,
  back,
}: PaneJobProps<T, F, R, W>): ReactElement {
  const speech = useSpeech();
  const { texts } = speech;
  const says = useMemo(() => saysIn(job.words, speech), [job.words, speech]);
  const { words } = says;
  const state = usePaneJob(job, startWithSample);
  const agreed = useAgreement(job, says, state);
  const answer = useRef<HTMLDivElement>(null);
  const [first, ...others] = Object.keys(job.sources).filter((name) => !job.sources[name].asked);
  const hasSample = Object.values(job.sources).some(({ sample }) => sample);
  const isPart = Object.values<Data<ReadTable> | undefined>(state.filling.read).some((data) => data?.table.isPart);
  const { data, reading, isSelection } = state.sources[first];
  const isUntouched = isSelection || (!data && !reading);
  const { takeOtherSample: take } = state;
  const otherSample = take && words.otherSample !== undefined ? { take, words: words.otherSample } : undefined;
  const source = (name: string) => <OneSource key={name} job={job} says={says} state={state} name={name} />;
  return (
    <>
      <PaneHeader title={words.name} onBack={back} arrived />
      <main>
        <DataStep
          takeSample={hasSample && isUntouched ? state.takeSample : undefined}
          other={isUntouched ? otherSample : undefined}
          below={<Database below="data" job={job} says={says} state={state} />}
        >
          {[first, ...others].map(source)}
        </DataStep>
        <Step number={2} title={texts.job.assumptions}>
          <Fold
            label={texts.job.changeAssumptions}
            line={assumedLine(state.fields, says.numbers)}
            isSettled={state.answer !== undefined}
            isNeeded={hasProblem(state.fields)}
          >
            <FormFields
              id={job.id}
              fields={state.fields}
              change={(name, value, of) =>
                state.assume(
                  withField(job.form, name, value, of === undefined ? undefined : { of, draft: state.filling.draft }),
                )
              }
              take={state.take}
              source={source}
            />
          </Fold>
        </Step>
        <div ref={answer}>
          <Answer job={job} says={says} state={state}>
            <Database below="answer" job={job} says={says} state={state} />
          </Answer>
        </div>
        <WriteStep
          sources={Object.values(state.sources)}
          sheetName={state.sheet?.name ?? words.sheet.name}
          order={state.sheet}
          besides={state.sheet?.besides}
          hindered={
            state.answer && !state.sheet ? (isPart ? texts.write.partOfBlock : state.answer.noSheet) : undefined
          }
          written={words.written}
          differs={agreed.differs}
          below={<SheetLine job={job} says={says} state={state} agreed={agreed} />}
          summary={
            state.answer?.summary === undefined ? undefined : (
              <SummaryBar of={answer}>{state.answer.summary}</SummaryBar>
            )
          }
        />
      </main>
    </>
  );
}

interface PartProps<T extends Tables, F extends Form, R, W extends JobWords> {
  readonly job: Job<T, F, R, W>;
  readonly says: Says<W>;
  readonly state: PaneJobState<T, F, R>;
}

/** One of the ranges that a job reads. */
function OneSource<T extends Tables, F extends Form, R, W extends JobWords>({
  job,
  says,
  state,
  name,
}: PartProps<T, F, R, W> & { name: string }): ReactElement {
  const { Extra } = job.sources[name];
  const data = state.filling.read[name];
  // A hundred thousand rows are not to be counted anew at every key that is pressed in a field.
  const told = useMemo(() => {
    const { roles, found, checks } = job.sources[name];
    const words = says.words.sources[name];
    if (!data) return { words, roles: [], found: undefined, doubt: undefined, checks: [] };
    return {
      words,
      roles: typeof roles === "function" ? roles(data.table) : roles,
      found: found(data, says),
      doubt: doubtIn(data, says),
      checks: checks?.(data, says) ?? [],
    };
  }, [job, name, says, data]);
  // The first source's fields are called by the job alone.
  const id = Object.keys(job.sources)[0] === name ? job.id : `${job.id}-${name}`;
  return (
    <SourceFields id={id} source={state.sources[name]} {...told}>
      {data && Extra && <Extra job={state} says={says} />}
    </SourceFields>
  );
}

/** What a database is asked, where the job has it stand. */
function Database<T extends Tables, F extends Form, R, W extends JobWords>({
  job: { database },
  says,
  state,
  below,
}: PartProps<T, F, R, W> & { below: "data" | "answer" }): ReactElement | null {
  if (database?.below !== below) return null;
  return (
    <Warehouse asks={database.asks} queries={(names) => database.queries(names, state.filling, state.result, says)} />
  );
}

/** The answer, or why there is none yet, or how far the work on it is. */
function Answer<T extends Tables, F extends Form, R, W extends JobWords>({
  job,
  says,
  state,
  children,
}: PartProps<T, F, R, W> & { children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { texts } = says;
  const { refusal, answer, stages } = state;
  const scenarios = useScenarioParts({ job, says, state });
  const trace = useTrace(state.traceOf, (source) => state.filling.read[source]?.contents);
  const drawn = ({ by, view }: DrawnPart) => {
    const Drawn = job.drawn?.[by];
    return Drawn && <Drawn view={view as never} job={state} says={says} />;
  };
  return (
    <Step number={3} title={texts.job.answer} action={scenarios.action}>
      {scenarios.told}
      {refusal !== undefined && <p className={styles.quiet}>{refusal}</p>}
      <StagesLine stages={stages} words={texts.job} />
      {refusal === undefined && answer && <AnswerParts parts={answer.parts} drawn={drawn} follow={trace.follow} />}
      {job.trace && <TraceDialog trace={trace} />}
      <QuietAnnouncement>{refusal ?? answer?.sentence ?? ""}</QuietAnnouncement>
      {scenarios.line}
      {children}
    </Step>
  );
}
