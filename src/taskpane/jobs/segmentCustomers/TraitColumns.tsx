import { Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { couldBeTrait } from "../../../imports/needs/traitColumns";
import { Fold } from "../../controls/Fold/Fold";
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

/** Which columns say who a customer is; nothing where none can. */
export function TraitColumns({ data: { table, contents }, words, choose }: Props): ReactElement | null {
  const styles = useStyles();
  const { survey, traits } = table;
  const { sights, needs, columns } = survey;
  const taken = [...needs, columns.customer?.index, columns.value?.index];
  const offered = sights.filter((one) => couldBeTrait(one) && !taken.includes(one.index));
  if (offered.length === 0) return null;
  const label = (index: number) => traitName(survey, index, contents.column, words);
  const change = (index: number, isTrait: boolean) =>
    choose(isTrait ? [...traits, index].sort((a, b) => a - b) : traits.filter((one) => one !== index));
  return (
    <Fold
      label={words.who.choose}
      line={traits.length === 0 ? words.who.none : traits.map(label).join(", ")}
      isSettled
      isNeeded={false}
    >
      <fieldset className={styles.needs}>
        <legend className={styles.legend}>{words.who.legend}</legend>
        <Text size={200} className={styles.why}>
          {words.who.why}
        </Text>
        {offered.map(({ index }) => (
          <Checkbox
            key={index}
            checked={traits.includes(index)}
            label={label(index)}
            onChange={(_, { checked }) => change(index, checked === true)}
          />
        ))}
      </fieldset>
    </Fold>
  );
}
