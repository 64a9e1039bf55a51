import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NumberField } from "../../controls/NumberField/NumberField";
import { fieldViews } from "../../job/FieldView";
import type { JobProps } from "../../job/Job";
import { clickPrice, sourceIn } from "./clickPrice";
import { FORM } from "./form";
import type { TestPlan } from "./plan";
import type { Read } from "./given";
import type { PlanWords } from "./words.en";
import { useStyles } from "./UnpricedKeywords.styles";

type Props = JobProps<Read, typeof FORM, TestPlan, PlanWords>;

/** Keywords that no bid is known for: left out, or given a price. */
export function UnpricedKeywords({ job, says }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, numbers } = says;
  const { read, draft } = job.filling;
  const table = read.keywords?.table;
  const source = table && sourceIn(table, draft.cpcFrom);
  const keywords = table?.keywords ?? [];
  const without = keywords.filter((keyword) => clickPrice(keyword, source) === undefined).length;
  if (without === 0) return null;
  const count = { without: numbers.count(without), one: without === 1, all: without === keywords.length };
  const { value, label, problem } = fieldViews(FORM, draft, says).number("missingCpc");
  return (
    <div className={styles.lines}>
      <Text>{words.unpriced(count, source)}</Text>
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        aria-label={words.withoutBid.label}
        value={draft.fillMissing ? "fill" : "leave"}
        onChange={(_, chosen) => job.assume({ fillMissing: chosen.value === "fill" })}
      >
        <Radio value="leave" label={words.withoutBid.leave} />
        <Radio value="fill" label={words.withoutBid.fill} />
      </RadioGroup>
      {draft.fillMissing && (
        <NumberField
          id="planTest-missingCpc"
          label={label}
          value={value}
          problem={problem}
          onChange={(missingCpc) => job.assume({ missingCpc })}
        />
      )}
    </div>
  );
}
