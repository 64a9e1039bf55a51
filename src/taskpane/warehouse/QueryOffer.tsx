import { Button, Text, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
import { useTexts } from "../says/Says";
import { useStyles } from "./Warehouse.styles";
import type { WarehouseQuery } from "./WarehouseQuery";

/** One query: what it gives, itself, and a press that copies it. */
export function QueryOffer({ query: { title, about, sql } }: { readonly query: WarehouseQuery }): ReactElement {
  const styles = useStyles();
  const words = useTexts().warehouse;
  /** What was copied, or could not be: another query since then was not. */
  const [tried, setTried] = useState<{ readonly sql: string; readonly outcome: "copied" | "notCopied" }>();
  const outcome = tried?.sql === sql ? tried.outcome : undefined;
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setTried({ sql: text, outcome: "copied" }),
      () => setTried({ sql: text, outcome: "notCopied" }),
    );
  };
  return (
    <Disclosure summary={title}>
      <div className={styles.query}>
        <Text size={200}>{about}</Text>
        {typeof sql === "string" ? (
          <>
            <Textarea
              className={styles.sql}
              aria-label={`${words.sql}: ${title}`}
              readOnly
              value={sql}
              spellCheck={false}
            />
            <div>
              <Button aria-label={`${words.copy}: ${title}`} onClick={() => copy(sql)}>
                {words.copy}
              </Button>
            </div>
            {outcome && <Text size={200}>{words[outcome]}</Text>}
            <QuietAnnouncement>{outcome ? words[outcome] : ""}</QuietAnnouncement>
          </>
        ) : (
          <Text size={200} className={styles.quiet}>
            {sql.missing}
          </Text>
        )}
      </div>
    </Disclosure>
  );
}
