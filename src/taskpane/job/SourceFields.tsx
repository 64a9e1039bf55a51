import { Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { Notice } from "../controls/Notice/Notice";
import { Patience } from "../controls/Patience/Patience";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { RangeField } from "../controls/RangeField/RangeField";
import { Icon } from "../icons/Icon";
import { useTexts } from "../says/Says";
import type { SourceWords } from "./JobWords";
import { useStyles } from "./SourceFields.styles";
import { ColumnChoices, TableQuestions } from "./TableQuestions";
import type { SourceState } from "./PaneJobState";

interface SourceFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly source: SourceState;
  readonly words: SourceWords;
  readonly roles: readonly string[];
  /** What was found in the cells, in a sentence. */
  readonly found: string | undefined;
  /** Why to doubt it, where rows are missing. */
  readonly doubt: string | undefined;
  /** What to look at before trusting the data. */
  readonly checks: readonly string[];
  /** What else is asked about the cells, once they were read. */
  readonly children: ReactNode;
}

/** Which cells a job reads, what was found in them, and what only the person can know. */
export function SourceFields(props: SourceFieldsProps): ReactElement {
  const { id, source, words, roles, found, doubt, checks, children } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { data, problem, reading, range } = source;
  return (
    <>
      <RangeField
        id={`${id}-range`}
        label={words.range}
        why={data ? undefined : words.why}
        problem={problem && texts.problem[problem.kind](problem)}
        about={found !== undefined ? `${id}-found` : undefined}
        value={range ?? ""}
        busy={reading}
        onType={source.takeAddress}
        onUseSelection={source.takeSelection}
      />
      {source.deleted && <Notice intent="warning">{words.deleted}</Notice>}
      {reading && !data && <Text size={200}>{texts.job.reading}</Text>}
      {reading && <Patience />}
      {data && (
        <div className={styles.lines}>
          {source.isSelection && <Text size={200}>{texts.job.selected}</Text>}
          {found !== undefined && <Found id={`${id}-found`} found={found} doubt={doubt} />}
          <TableQuestions id={id} source={source} data={data} words={words} />
          {children}
          {checks.length > 0 && (
            <Disclosure summary={texts.job.checks(checks.length)}>
              <ul className={styles.checks}>
                {checks.map((check) => (
                  <li key={check}>{check}</li>
                ))}
              </ul>
            </Disclosure>
          )}
          {roles.length > 0 && (
            <Disclosure summary={words.columns ?? texts.job.columns}>
              <ColumnChoices id={id} source={source} data={data} words={words} roles={roles} />
            </Disclosure>
          )}
        </div>
      )}
      <QuietAnnouncement>
        {doubt === undefined ? [source.isSelection ? texts.job.selected : "", found ?? ""].join(" ").trim() : ""}
      </QuietAnnouncement>
    </>
  );
}

/** What was found: with a tick, or as a warning where too little was. */
function Found({ id, found, doubt }: { readonly id: string; readonly found: string; readonly doubt?: string }) {
  const styles = useStyles();
  if (doubt !== undefined) {
    return (
      <div id={id}>
        <Notice intent="warning">{`${found} ${doubt}`}</Notice>
      </div>
    );
  }
  return (
    <Text id={id} className={styles.found}>
      <Icon name="done" />
      <span>{found}</span>
    </Text>
  );
}
