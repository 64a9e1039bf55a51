import { Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SurveyColumn } from "../../../imports/needs/Survey";
import { couldBeTrait } from "../../../imports/needs/traitColumns";
import type { Data } from "../../job/JobData";
import type { SegmentTable } from "./customers";
import { traitName } from "./names";
import { useStyles } from "./Segments.styles";
import type { SegmentWords } from "./words.en";

interface Props {
  readonly data: Data<SegmentTable>;
  readonly words: SegmentWords;
  readonly choose: (traits: readonly number[]) => void;
}

/** The columns of a survey that can say who a customer is. */
export function couldBeTraits({ survey: { sights, needs, columns } }: SegmentTable): readonly SurveyColumn[] {
  const taken = [...needs, columns.customer?.index, columns.value?.index];
  return sights.filter((one) => couldBeTrait(one) && !taken.includes(one.index));
}

/** Which columns say who a customer is; nothing where none can. */
export function TraitColumns({ data: { table, contents }, words, choose }: Props): ReactElement | null {
  const styles = useStyles();
  const { survey, traits } = table;
  const offered = couldBeTraits(table);
  if (offered.length === 0) return null;
  const change = (index: number, isTrait: boolean) =>
    choose(isTrait ? [...traits, index].sort((a, b) => a - b) : traits.filter((one) => one !== index));
  return (
    <fieldset className={styles.needs}>
      <legend className={styles.legend}>{words.who.legend}</legend>
      <Text size={200} className={styles.why}>
        {words.who.why}
      </Text>
      {offered.map(({ index }) => (
        <Checkbox
          key={index}
          checked={traits.includes(index)}
          label={traitName(survey, index, contents.column, words)}
          onChange={(_, { checked }) => change(index, checked === true)}
        />
      ))}
    </fieldset>
  );
}
