import { Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Survey } from "../../../imports/needs/Survey";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { DataStep } from "../../job/DataStep";
import { columnLabels } from "../../keywords/columnLabels";
import { texts } from "../../texts/texts";
import { GROUPINGS } from "./assumptions";
import { needLabel } from "./needLabel";
import { useStyles } from "./SegmentCustomers.styles";
import { columnNote } from "./surveyFound";
import type { SegmentCustomersState } from "./useSegmentCustomers";

const ROLES = ["customer", "value"] as const;

/** Which cells hold the customers, which of their columns are needs, and how the answers are understood. */
export function SurveyStep({ job }: { job: SegmentCustomersState }): ReactElement {
  const { table, contents } = job;
  const words = texts.segmentCustomers.data;
  return (
    <DataStep id="segment" job={job} words={words} found={job.found}>
      {table?.orders && (
        <ChoiceField
          id="segment-by"
          label={words.by.label}
          why={words.by.why}
          wide
          value={table.by}
          choices={GROUPINGS.map((by) => ({ value: by, label: words.by[by] }))}
          onChange={(value) => job.choose({ by: GROUPINGS.find((by) => by === value) ?? "needs" })}
        />
      )}
      {table?.by === "needs" && contents && (
        <>
          <Needs survey={table.survey} firstColumn={contents.column} choose={(many) => job.choose({ many })} />
          <Disclosure summary={words.columns}>
            {ROLES.map((role) => (
              <ChoiceField
                key={role}
                id={`segment-${role}`}
                label={words[role]}
                wide
                value={String(table.survey.columns[role]?.index ?? "")}
                choices={[{ value: "", label: words.none }, ...columnLabels(table.survey, contents)]}
                onChange={(value) =>
                  job.choose({ columns: { ...job.kept.choices.columns, [role]: value === "" ? null : Number(value) } })
                }
              />
            ))}
          </Disclosure>
        </>
      )}
    </DataStep>
  );
}

interface NeedsProps {
  readonly survey: Survey;
  readonly firstColumn: number;
  readonly choose: (needs: readonly number[]) => void;
}

function Needs({ survey, firstColumn, choose }: NeedsProps): ReactElement {
  const styles = useStyles();
  const words = texts.segmentCustomers.data;
  const { sights, needs, columns } = survey;
  const taken = [columns.customer?.index, columns.value?.index];
  const offered = sights.filter(({ index, why }) => !taken.includes(index) && why !== "empty");
  const change = (index: number, isNeed: boolean) =>
    choose(isNeed ? [...needs, index].sort((a, b) => a - b) : needs.filter((need) => need !== index));
  return (
    <fieldset className={styles.needs}>
      <legend className={styles.legend}>{words.needs}</legend>
      <Text size={200} className={styles.why}>
        {words.needsWhy}
      </Text>
      {offered.map(({ index, notation }) => {
        const note = columnNote(survey, index);
        return (
          <Checkbox
            key={index}
            checked={needs.includes(index)}
            disabled={!notation}
            label={
              <>
                {needLabel(survey, index, firstColumn)}
                {note && (
                  <Text block size={200} className={styles.why}>
                    {note}
                  </Text>
                )}
              </>
            }
            onChange={(_, { checked }) => change(index, checked === true)}
          />
        );
      })}
    </fieldset>
  );
}
