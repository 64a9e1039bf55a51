import { Input, Label, Text } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { DivergingBars } from "../../charts/DivergingBars";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import type { JobProps } from "../../job/Job";
import { isolated } from "../../texts/isolated";
import { NEEDS_SHOWN, type SegmentCardView as Card } from "./answer";
import { LONGEST_NAME } from "../../job/form";
import { renamed, type FORM } from "./form";
import { useStyles } from "./Segments.styles";
import type { Read, Segments } from "./given";
import type { SegmentWords } from "./words.en";

type Props = JobProps<Read, typeof FORM, Segments, SegmentWords> & { readonly view: Card };

/** One segment: its name to change, how large it is, what it brings, and what it needs beside everyone. */
export function SegmentCard({ view: card, job, says }: Props): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = says.words.answer;
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
