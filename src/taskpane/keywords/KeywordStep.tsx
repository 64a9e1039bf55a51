import { Button, Text } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode } from "react";
import { summarySentence } from "../../imports/keywords/summarySentence";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { Notice } from "../controls/Notice/Notice";
import { RangeField } from "../controls/RangeField/RangeField";
import { Step } from "../controls/Step/Step";
import { Icon } from "../icons/Icon";
import { texts } from "../texts/texts";
import { ColumnChoices, type ShownRole } from "./ColumnChoices";
import { useStyles } from "./KeywordStep.styles";
import { Questions } from "./Questions";
import type { KeywordReading } from "./useKeywordJob";

interface KeywordStepProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly job: KeywordReading;
  /** The columns that the job reads. */
  readonly roles: readonly ShownRole[];
  /** What the planner should look at before trusting the data. */
  readonly findings: readonly string[];
  /** What else the job asks about the data. */
  readonly children?: ReactNode;
}

/** Which cells hold the keywords, what was found in them, and what only the person can know. */
export function KeywordStep({ id, job, roles, findings, children }: KeywordStepProps): ReactElement {
  const styles = useStyles();
  const { table, contents, problem, reading, kept } = job;
  const words = texts.keywords;
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
        value={kept.range ?? ""}
        busy={reading}
        inputRef={range}
        onType={job.takeAddress}
        onUseSelection={job.takeSelection}
      />
      {job.deleted && <Notice intent="warning">{words.deleted}</Notice>}
      {reading && !table && <Text size={200}>{words.reading}</Text>}
      {!table && !reading && (
        <div>
          <Button onClick={takeSample}>{words.sample}</Button>
        </div>
      )}
      {table && contents && (
        <div className={styles.lines}>
          <Text className={styles.found}>
            <Icon name="done" />
            <span>{summarySentence(table)}</span>
          </Text>
          <Questions id={id} table={table} choose={job.choose} choices={kept.choices} />
          {children}
          {findings.length > 0 && (
            <Disclosure summary={words.checks(findings.length)}>
              <ul className={styles.list}>
                {findings.map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            </Disclosure>
          )}
          <Disclosure summary={words.columns}>
            <ColumnChoices id={id} roles={roles} table={table} contents={contents} kept={kept} choose={job.choose} />
          </Disclosure>
        </div>
      )}
    </Step>
  );
}
