import { Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Survey } from "../../../imports/needs/Survey";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { Fold } from "../../controls/Fold/Fold";
import type { JobProps } from "../../job/Job";
import { GROUPINGS, withTraits } from "./customers";
import type { FORM } from "./form";
import { columnNote } from "./found";
import { needLabel } from "./names";
import { useStyles } from "./Segments.styles";
import type { Read, Segments } from "./given";
import { couldBeTraits, TraitColumns } from "./TraitColumns";
import type { SegmentWords } from "./words.en";

type Props = JobProps<Read, typeof FORM, Segments, SegmentWords>;

/** By what to group customers where the cells allow both, and which columns say what they need. */
export function SurveyColumns({ job, says: { words } }: Props): ReactElement | null {
  const { customers: data } = job.filling.read;
  const { choose, choices } = job.sources.customers;
  if (!data) return null;
  const { by, orders, survey } = data.table;
  return (
    <>
      {orders && (
        <ChoiceField
          id="segmentCustomers-by"
          label={words.data.by.label}
          why={words.data.by.why}
          wide
          value={by}
          choices={GROUPINGS.map((grouping) => ({ value: grouping, label: words.data.by[grouping] }))}
          onChange={(grouping) => choose({ answers: { ...choices.answers, by: grouping } })}
        />
      )}
      {by === "needs" && (
        <Fold
          label={couldBeTraits(data.table).length > 0 ? words.who.choose : words.data.choose}
          line={survey.needs.map((need) => needLabel(survey, need, data.contents.column, words)).join(", ")}
          isSettled={job.answer !== undefined}
          isNeeded={false}
        >
          <Needs survey={survey} firstColumn={data.contents.column} words={words} choose={(many) => choose({ many })} />
          <TraitColumns data={data} words={words} choose={(traits) => choose(withTraits(choices, traits))} />
        </Fold>
      )}
    </>
  );
}

interface NeedsProps {
  readonly survey: Survey;
  readonly firstColumn: number;
  readonly words: SegmentWords;
  readonly choose: (needs: readonly number[]) => void;
}

function Needs({ survey, firstColumn, words, choose }: NeedsProps): ReactElement {
  const styles = useStyles();
  const { sights, needs, columns } = survey;
  const taken = [columns.customer?.index, columns.value?.index];
  const offered = sights.filter(({ index, why }) => !taken.includes(index) && why !== "empty");
  const change = (index: number, isNeed: boolean) =>
    choose(isNeed ? [...needs, index].sort((a, b) => a - b) : needs.filter((need) => need !== index));
  return (
    <fieldset className={styles.needs}>
      <legend className={styles.legend}>{words.data.needs}</legend>
      <Text size={200} className={styles.why}>
        {words.data.needsWhy}
      </Text>
      {offered.map(({ index, notation }) => {
        const note = columnNote(survey, index, words);
        return (
          <Checkbox
            key={index}
            checked={needs.includes(index)}
            disabled={!notation}
            label={
              <>
                {needLabel(survey, index, firstColumn, words)}
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
