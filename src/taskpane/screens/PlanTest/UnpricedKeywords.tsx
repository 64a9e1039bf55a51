import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NumberField } from "../../controls/NumberField/NumberField";
import { texts } from "../../texts/texts";
import { useStyles } from "./PlanTest.styles";
import type { PlanTestState } from "./usePlanTest";

/** Keywords that no bid is known for: left out, or given a price. */
export function UnpricedKeywords({ job, sentence }: { job: PlanTestState; sentence: string }): ReactElement {
  const styles = useStyles();
  const { draft } = job.kept;
  const words = texts.planTest;
  return (
    <div className={styles.lines}>
      <Text>{sentence}</Text>
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        aria-label={words.withoutBid}
        value={draft.fillMissing ? "fill" : "leave"}
        onChange={(_, { value }) => job.assume({ fillMissing: value === "fill" })}
      >
        <Radio value="leave" label={words.leaveOut} />
        <Radio value="fill" label={words.useCpc} />
      </RadioGroup>
      {draft.fillMissing && (
        <NumberField
          id="plan-test-missing-cpc"
          label={words.missingCpc}
          value={draft.missingCpc}
          problem={job.view.wrong.missingCpc}
          onChange={(missingCpc) => job.assume({ missingCpc })}
        />
      )}
    </div>
  );
}
