import { Button, Text, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { texts } from "../texts/texts";
import { DIALECTS, orderSummarySql, type Dialect } from "./orderSummarySql";
import { useStyles } from "./WarehouseSql.styles";

/** For orders that outgrow a sheet: the query that sums them up where they are kept. */
export function WarehouseSql({ id }: { id: string }): ReactElement {
  const styles = useStyles();
  const words = texts.valueCustomers.warehouse;
  const [dialect, setDialect] = useState<Dialect>("DuckDB");
  const [copied, setCopied] = useState<"copied" | "notCopied">();
  const sql = orderSummarySql(dialect);
  const copy = () => {
    navigator.clipboard.writeText(sql).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  };
  return (
    <Disclosure summary={words.summary}>
      <div className={styles.parts}>
        <Text size={200}>{words.about}</Text>
        <ChoiceField
          id={`${id}-dialect`}
          label={words.dialect}
          value={dialect}
          choices={DIALECTS.map((name) => ({ value: name, label: name }))}
          onChange={(name) => {
            setDialect(DIALECTS.find((known) => known === name) ?? "DuckDB");
            setCopied(undefined);
          }}
        />
        <Textarea className={styles.sql} aria-label={words.sql} readOnly value={sql} spellCheck={false} />
        <div>
          <Button onClick={copy}>{words.copy}</Button>
        </div>
        <Text size={200} role="status">
          {copied ? words[copied] : ""}
        </Text>
      </div>
    </Disclosure>
  );
}
