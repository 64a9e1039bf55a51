import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { summarySentence } from "../../../imports/keywords/summarySentence";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { Notice } from "../../controls/Notice/Notice";
import { RangeField } from "../../controls/RangeField/RangeField";
import { Step } from "../../controls/Step/Step";
import { Icon } from "../../icons/Icon";
import { texts } from "../../texts/texts";
import { ColumnChoices } from "./ColumnChoices";
import { UnpricedKeywords } from "./UnpricedKeywords";
import { useStyles } from "./PlanTest.styles";
import { Questions } from "./Questions";
import type { PlanTestState } from "./usePlanTest";

/** Which cells hold the keywords, what was found in them, and what only the person can know. */
export function DataStep({ job }: { job: PlanTestState }): ReactElement {
  const styles = useStyles();
  const { table, contents, problem, reading, kept, view } = job;
  const words = texts.planTest.data;
  return (
    <Step number={1} title={words.title}>
      <RangeField
        id="plan-test-range"
        label={words.range}
        why={table ? undefined : words.why}
        problem={problem && texts.problem[problem.kind](problem)}
        value={kept.range ?? ""}
        busy={reading}
        onType={job.takeAddress}
        onUseSelection={job.takeSelection}
      />
      {job.deleted && <Notice intent="warning">{words.deleted}</Notice>}
      {reading && !table && <Text size={200}>{words.reading}</Text>}
      {!table && !reading && (
        <div>
          <Button onClick={job.takeSample}>{words.sample}</Button>
        </div>
      )}
      {table && contents && (
        <div className={styles.lines}>
          <Text className={styles.found}>
            <Icon name="done" />
            <span>{summarySentence(table)}</span>
          </Text>
          <Questions table={table} choose={job.choose} kept={kept} />
          {view.unpriced && <UnpricedKeywords job={job} sentence={view.unpriced} />}
          {view.findings.length > 0 && (
            <Disclosure summary={words.checks(view.findings.length)}>
              <ul className={styles.list}>
                {view.findings.map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            </Disclosure>
          )}
          <Disclosure summary={words.columns}>
            <ColumnChoices table={table} contents={contents} kept={kept} choose={job.choose} />
          </Disclosure>
        </div>
      )}
    </Step>
  );
}
