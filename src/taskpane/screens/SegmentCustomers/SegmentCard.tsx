import { Input, Label, Text } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { DivergingBars } from "../../charts/DivergingBars";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { isolated } from "../../texts/isolated";
import { texts } from "../../texts/texts";
import { LONGEST_NAME } from "./assumptions";
import { useStyles } from "./SegmentCustomers.styles";
import { NEEDS_SHOWN, type SegmentCard as Card } from "./segmentView";

interface SegmentCardProps {
  readonly card: Card;
  /** The name that the person typed; "" where none. */
  readonly typed: string;
  /** The difference that fills half of a picture, the same on every card. */
  readonly top: number;
  readonly rename: (name: string) => void;
}

/** One segment: its name to change, how large it is, what it brings, and what it needs beside everyone. */
export function SegmentCard({ card, typed, top, rename }: SegmentCardProps): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = texts.segmentCustomers.answer;
  const rest = card.needs.slice(NEEDS_SHOWN);
  const bars = (needs: Card["needs"]) => (
    <DivergingBars
      caption={words.needsOf(card.name)}
      labelHead={words.need}
      amountHead={words.average}
      bars={needs}
      top={top}
    />
  );
  return (
    <div className={styles.card}>
      <Label htmlFor={id} size="small">
        {words.name(String(card.number))}
      </Label>
      <Input
        id={id}
        value={typed}
        placeholder={card.suggested}
        onChange={(_, { value }) => rename(value)}
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
