import { Button, Text } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode } from "react";
import { Notice } from "../controls/Notice/Notice";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { Patience } from "../controls/Patience/Patience";
import { RangeField } from "../controls/RangeField/RangeField";
import { Step } from "../controls/Step/Step";
import { Icon } from "../icons/Icon";
import { texts } from "../texts/texts";
import { useStyles } from "./DataStep.styles";
import type { RangeReading } from "./useRangeJob";

interface DataStepProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly job: Omit<RangeReading<never, unknown>, "choose" | "kept"> & { readonly kept: { readonly range?: string } };
  readonly words: DataWords;
  /** What was found in the cells, in a sentence. */
  readonly found: string | undefined;
  /** What else there is to say and to ask about the cells, once they were read. */
  readonly children: ReactNode;
  /** What stands below, whether cells were read or not. */
  readonly below?: ReactNode;
}

interface DataWords {
  readonly title: string;
  readonly range: string;
  readonly why: string;
  readonly sample: string;
  readonly reading: string;
  readonly deleted: string;
}

/** The first step of every job: which cells hold its data, and what was found in them. */
export function DataStep({ id, job, words, found, children, below }: DataStepProps): ReactElement {
  const styles = useStyles();
  const { table, problem, reading, kept } = job;
  const range = useRef<HTMLInputElement>(null);
  const takeSample = () => {
    // The button goes once there is data; who pressed it by keyboard goes on from the field that it fills.
    range.current?.focus();
    job.takeSample();
  };
  return (
    <Step number={1} title={words.title}>
      <RangeField
        id={`${id}-range`}
        label={words.range}
        why={table ? undefined : words.why}
        problem={problem && texts.problem[problem.kind](problem)}
        about={table !== undefined && found !== undefined ? `${id}-found` : undefined}
        value={kept.range ?? ""}
        busy={reading}
        inputRef={range}
        onType={job.takeAddress}
        onUseSelection={job.takeSelection}
      />
      {job.deleted && <Notice intent="warning">{words.deleted}</Notice>}
      {reading && !table && <Text size={200}>{words.reading}</Text>}
      {reading && <Patience />}
      {!table && !reading && (
        <div>
          <Button onClick={takeSample}>{words.sample}</Button>
        </div>
      )}
      {table !== undefined && (
        <div className={styles.lines}>
          {found !== undefined && (
            <Text id={`${id}-found`} className={styles.found}>
              <Icon name="done" />
              <span>{found}</span>
            </Text>
          )}
          {children}
        </div>
      )}
      <QuietAnnouncement>{(table !== undefined && found) || ""}</QuietAnnouncement>
      {below}
    </Step>
  );
}
