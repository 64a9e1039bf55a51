import type { ReactElement } from "react";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import { ChoiceField } from "../../controls/ChoiceField/ChoiceField";
import { texts } from "../../texts/texts";
import { columnLabels } from "./columnLabels";
import type { KeptPlan, ReadingChoices } from "./keptPlan";

const ROLES = ["keyword", "highBid", "lowBid", "cpc", "searches"] as const;

interface ColumnChoicesProps {
  readonly table: KeywordTable;
  readonly contents: RangeContents;
  readonly kept: KeptPlan;
  readonly choose: (change: Partial<ReadingChoices>) => void;
}

/** Which column is which, for where Worth guessed wrong. */
export function ColumnChoices({ table, contents, kept, choose }: ColumnChoicesProps): ReactElement {
  const columns = columnLabels(table, contents);
  const words = texts.planTest.data;
  return (
    <>
      {ROLES.map((role) => (
        <ChoiceField
          key={role}
          id={`plan-test-column-${role}`}
          label={words.role[role]}
          wide
          value={String(table.columns[role]?.index ?? "")}
          choices={[{ value: "", label: words.none }, ...columns]}
          onChange={(value) =>
            choose({ columns: { ...kept.choices.columns, [role]: value === "" ? null : Number(value) } })
          }
        />
      ))}
    </>
  );
}
