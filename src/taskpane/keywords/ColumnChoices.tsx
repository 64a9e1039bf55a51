import type { ReactElement } from "react";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../workbook/RangeContents";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { texts } from "../texts/texts";
import { columnLabels } from "./columnLabels";
import type { KeptJob } from "./keptJob";
import type { ReadingChoices } from "./readingChoices";

/** The columns that the pane has words for. */
export type ShownRole = keyof typeof texts.keywords.role;

interface ColumnChoicesProps {
  readonly id: string;
  readonly roles: readonly ShownRole[];
  readonly table: KeywordTable;
  readonly contents: RangeContents;
  readonly kept: Pick<KeptJob<unknown>, "choices">;
  readonly choose: (change: Partial<ReadingChoices>) => void;
}

/** Which column is which, for where Worth guessed wrong. */
export function ColumnChoices({ id, roles, table, contents, kept, choose }: ColumnChoicesProps): ReactElement {
  const columns = columnLabels(table, contents);
  const words = texts.keywords;
  return (
    <>
      {roles.map((role) => (
        <ChoiceField
          key={role}
          id={`${id}-column-${role}`}
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
