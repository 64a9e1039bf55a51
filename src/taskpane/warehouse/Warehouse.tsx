import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DIALECTS } from "../../warehouse/dialects";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { TextField } from "../controls/TextField/TextField";
import { useTexts } from "../says/Says";
import { useKept } from "../workbookState/useKept";
import { QueryOffer } from "./QueryOffer";
import { useStyles } from "./Warehouse.styles";
import {
  type AskedName,
  DAY_KINDS,
  keptNames,
  LONGEST_TABLE_NAME,
  STRETCH_NAMES,
  type TypedName,
  TYPICAL_NAMES,
  type WarehouseNames,
} from "./WarehouseNames";
import type { WarehouseQuery } from "./WarehouseQuery";

interface WarehouseProps {
  /** What the job has the database asked, by where the person's tables stand. */
  readonly queries: (names: WarehouseNames) => readonly WarehouseQuery[];
  /** What is asked for them, in its order. */
  readonly asks: readonly AskedName[];
}

/** For orders that outgrow a sheet: the queries that answer where they are kept. Where that is, is said once for all jobs. */
export function Warehouse({ queries, asks }: WarehouseProps): ReactElement {
  const styles = useStyles();
  const words = useTexts().warehouse;
  const [names, change] = useKept("worth.warehouse", keptNames);
  return (
    <Disclosure summary={words.summary}>
      <div className={styles.parts}>
        <Text size={200}>{words.about}</Text>
        {names && <Names names={names} asks={asks} change={(changed) => change((all) => ({ ...all, ...changed }))} />}
        {names && queries(names).map((query) => <QueryOffer key={query.id} query={query} />)}
      </div>
    </Disclosure>
  );
}

interface NamesProps extends Pick<WarehouseProps, "asks"> {
  readonly names: WarehouseNames;
  readonly change: (changed: Partial<WarehouseNames>) => void;
}

function Names({ names, asks, change }: NamesProps): ReactElement {
  const words = useTexts().warehouse;
  return (
    <>
      <ChoiceField
        id="warehouse-dialect"
        label={words.dialect}
        why={words.dialectWhy}
        value={names.dialect}
        choices={DIALECTS.map((name) => ({ value: name, label: name }))}
        onChange={(value) => change({ dialect: DIALECTS.find((name) => name === value) ?? names.dialect })}
      />
      {asks.filter(isTyped).map((name) => (
        <TextField
          key={name}
          id={`warehouse-${name}`}
          {...words.names[name]}
          placeholder={TYPICAL_NAMES[name]}
          value={names[name]}
          longest={LONGEST_TABLE_NAME}
          wide
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      {asks.includes("day") && (
        <ChoiceField
          id="warehouse-dayKind"
          label={words.dayKind.label}
          value={names.dayKind}
          choices={DAY_KINDS.map((kind) => ({ value: kind, label: words.dayKind.options[kind] }))}
          onChange={(value) => change({ dayKind: DAY_KINDS.find((kind) => kind === value) ?? names.dayKind })}
        />
      )}
      {asks.includes("day") && names.dayKind !== "date" && (
        <TextField
          id="warehouse-zone"
          {...words.names.zone}
          placeholder={TYPICAL_NAMES.zone}
          value={names.zone}
          longest={LONGEST_TABLE_NAME}
          wide
          onChange={(zone) => change({ zone })}
        />
      )}
      {asks.includes("stretch") && (
        <ChoiceField
          id="warehouse-stretch"
          label={words.stretch.label}
          why={words.stretch.why}
          value={names.stretch}
          choices={STRETCH_NAMES.map((stretch) => ({ value: stretch, label: words.stretch.options[stretch] }))}
          onChange={(value) => change({ stretch: STRETCH_NAMES.find((stretch) => stretch === value) ?? names.stretch })}
        />
      )}
    </>
  );
}

const isTyped = (name: AskedName): name is TypedName => name !== "stretch";
