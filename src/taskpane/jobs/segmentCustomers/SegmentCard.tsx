import { Input, Label, Text } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { DivergingBars } from "../../charts/DivergingBars";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import type { PaneJobState } from "../../job/PaneJobState";
import { saysIn, useSpeech } from "../../says/Says";
import { isolated } from "../../texts/isolated";
import { NEEDS_SHOWN, type SegmentCardView as Card } from "./answer";
import { LONGEST_NAME } from "../../job/form";
import { renamed, type FORM } from "./form";
import { useStyles } from "./Segments.styles";
import type { Read, Segments } from "./given";
import { de } from "./words.de";
import { en } from "./words.en";

interface SegmentCardProps {
  readonly view: Card;
  readonly job: PaneJobState<Read, typeof FORM, Segments>;
}

/** One segment: its name to change, how large it is, what it brings, and what it needs beside everyone. */
export function SegmentCard({ view: card, job }: SegmentCardProps): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = saysIn({ en, de }, useSpeech()).words.answer;
  const { names } = job.filling.draft;
  const rest = card.needs.slice(NEEDS_SHOWN);
  const bars = (needs: Card["needs"]) => (
    <DivergingBars
      caption={words.needsOf(card.name)}
      labelHead={words.need}
      amountHead={words.average}
      bars={needs}
      top={card.top}
    />
  );
  return (
    <div className={styles.card}>
      <Label htmlFor={id} size="small">
        {words.name(String(card.number))}
      </Label>
      <Input
        id={id}
        value={names[card.of]?.[card.place] ?? ""}
        placeholder={card.suggested}
        onChange={(_, { value }) => job.assume({ names: renamed(names, card.of, card.place, value) })}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        aria-describedby={`${id}-size`}
        input={{ size: 1 }}
      />
      <Text id={`${id}-size`} size={200} className={styles.size}>
        {card.worth ? `${card.size}; ${card.worth}` : card.size}
      </Text>
      {card.note && <Text size={200}>{card.note}</Text>}
      {bars(card.needs.slice(0, NEEDS_SHOWN))}
      {rest.length > 0 && (
        <Disclosure summary={words.moreNeeds} spoken={`${words.moreNeeds}: ${isolated(card.name)}`}>
          {bars(rest)}
        </Disclosure>
      )}
    </div>
  );
}
