import type { ReactElement, ReactNode } from "react";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { DataStep } from "../job/DataStep";
import { texts } from "../texts/texts";
import { ColumnChoices, type ShownRole } from "./ColumnChoices";
import { useStyles } from "./KeywordStep.styles";
import { Questions } from "./Questions";
import { summarySentence } from "./summarySentence";
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
  const { table, contents, kept } = job;
  const words = texts.keywords;
  return (
    <DataStep id={id} job={job} words={words} found={table && summarySentence(table)}>
      {table && contents && (
        <>
          <Questions id={id} table={table} range={kept.range} choose={job.choose} choices={kept.choices} />
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
        </>
      )}
    </DataStep>
  );
}
