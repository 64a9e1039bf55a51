import { Button, Checkbox, Text, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { type Dialect, DIALECTS } from "../../warehouse/dialects";
import { sumUpOrders } from "../../warehouse/questions/sumUpOrders";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { useTexts } from "../says/Says";
import { useStyles } from "./WarehouseSql.styles";

/** What the person puts their own names in the place of. */
const NAMES = { table: "your_orders", customer: "customer_id", day: "order_date" };

/** For orders that outgrow a sheet: the query that sums them up where they are kept. */
export function WarehouseSql(): ReactElement {
  const styles = useStyles();
  const words = useTexts().warehouse;
  const [dialect, setDialect] = useState<Dialect>("DuckDB");
  const [copied, setCopied] = useState<"copied" | "notCopied">();
  const [withValues, setWithValues] = useState(false);
  const names = { ...NAMES, amount: withValues ? "amount" : undefined };
  const sql = sumUpOrders(dialect, names, { withValues, here: words.here });
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
          id="warehouse-dialect"
          label={words.dialect}
          wide
          value={dialect}
          choices={DIALECTS.map((name) => ({ value: name, label: name }))}
          onChange={(name) => {
            setDialect(DIALECTS.find((known) => known === name) ?? "DuckDB");
            setCopied(undefined);
          }}
        />
        <Checkbox
          label={words.withValues}
          checked={withValues}
          onChange={(_, { checked }) => {
            setWithValues(checked === true);
            setCopied(undefined);
          }}
        />
        <Text size={200} className={styles.formula}>
          {withValues ? words.formulaWithValues : words.formula}
        </Text>
        <Textarea className={styles.sql} aria-label={words.sql} readOnly value={sql} spellCheck={false} />
        <div>
          <Button onClick={copy}>{words.copy}</Button>
        </div>
        {copied && <Text size={200}>{words[copied]}</Text>}
        <QuietAnnouncement>{copied ? words[copied] : ""}</QuietAnnouncement>
      </div>
    </Disclosure>
  );
}
