import { Body1Strong, Subtitle2, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { HowCounted } from "../../controls/HowCounted/HowCounted";
import { TextLink } from "../../controls/TextLink/TextLink";
import type { Says } from "../../says/Says";
import type { VerdictView } from "./answer";
import { useStyles } from "./JudgeKeywords.styles";
import type { KeywordLines } from "./lines";
import { VerdictSign } from "./VerdictShape";
import type { JudgeWords } from "./words.en";

const SHOWN_AT_FIRST = 5;

/** The keywords of one verdict: what to do about them, and each with its reason. */
export function VerdictGroup({ view: group, says }: { view: VerdictView; says: Says<JudgeWords> }): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { verdict, title, count, money, advice, counted, keywords } = group;
  const words = says.words.answer;
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.groupHead}>
        {verdict && <VerdictSign verdict={verdict} />}
        <Subtitle2 as="h3">{`${title} (${count})`}</Subtitle2>
        {money && (
          <Text size={200} className={styles.groupMoney}>
            {money}
          </Text>
        )}
      </div>
      <Text size={200}>{advice}</Text>
      <ul className={styles.keywords}>
        {keywords.slice(0, all ? undefined : SHOWN_AT_FIRST).map((lines) => (
          <Keyword key={lines.key} lines={lines} />
        ))}
      </ul>
      {keywords.length > SHOWN_AT_FIRST && (
        <div>
          <TextLink as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showAll(count)}
          </TextLink>
        </div>
      )}
      {counted && <HowCounted figure={title}>{counted}</HowCounted>}
    </section>
  );
}

function Keyword({ lines: { name, place, reason, figures, action, test } }: { lines: KeywordLines }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.keyword}>
      <Body1Strong block>{name}</Body1Strong>
      {place && (
        <Text block size={200} className={styles.detail}>
          {place}
        </Text>
      )}
      <Text block size={200}>
        {reason}
      </Text>
      {action && (
        <Text block size={200} weight="semibold">
          {action}
        </Text>
      )}
      {figures && (
        <Text block size={200} className={styles.detail}>
          {figures}
        </Text>
      )}
      {test && (
        <Text block size={200} className={styles.detail}>
          {test}
        </Text>
      )}
    </li>
  );
}
