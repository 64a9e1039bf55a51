import { Body1Strong, Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { BarList } from "../charts/BarList";
import { BeforeAfter } from "../charts/BeforeAfter";
import { LinePicture } from "../charts/LinePicture";
import { StackedBars } from "../charts/StackedBars";
import { Disclosure } from "../controls/Disclosure/Disclosure";
import { HowCounted } from "../controls/HowCounted/HowCounted";
import { KeyFigure } from "../controls/KeyFigure/KeyFigure";
import { Notice } from "../controls/Notice/Notice";
import { Part } from "../controls/Part/Part";
import { useStyles } from "./AnswerParts.styles";
import { FigureTable } from "./FigureTable";
import type { AnswerFigure, AnswerPart, ChangeCard, DrawnPart, Term } from "./AnswerView";
import { Followed } from "../controls/Followed/Followed";

interface AnswerPartsProps {
  readonly parts: readonly AnswerPart[];
  /** What the job draws itself. */
  readonly drawn: (part: DrawnPart) => ReactNode;
  /** Shows what a figure comes from. */
  readonly follow: Follow;
}

type Follow = (trace: string) => void;

/** An answer, piece by piece. */
export function AnswerParts({ parts, drawn, follow }: AnswerPartsProps): ReactElement {
  return (
    <>
      {parts.map((part, i) => (
        <Piece key={part.kind === "drawn" ? part.key : i} part={part} drawn={drawn} follow={follow} />
      ))}
    </>
  );
}

function Piece({ part, drawn, follow }: Pick<AnswerPartsProps, "drawn" | "follow"> & { part: AnswerPart }): ReactNode {
  const styles = useStyles();
  switch (part.kind) {
    case "sentence":
      return (
        <Body1Strong as="p" className={styles.sentence}>
          {part.text}
        </Body1Strong>
      );
    case "text":
      return <Text size={part.isSmall ? 200 : 300}>{part.text}</Text>;
    case "notice":
      return <Notice intent={part.intent}>{part.text}</Notice>;
    case "figures":
      return <Figures figures={part.figures} follow={follow} />;
    case "follow":
      return (
        <span>
          <Followed trace={part.trace} follow={follow}>
            {part.text}
          </Followed>
        </span>
      );
    case "more":
      return (
        <Disclosure summary={part.summary}>
          {part.lines.map((line) => (
            <Text key={line} block size={200}>
              {line}
            </Text>
          ))}
        </Disclosure>
      );
    case "bars":
      return <BarList {...part.bars} />;
    case "stacked":
      return <StackedBars {...part.stacked} follow={follow} />;
    case "lines":
      return <LinePicture {...part.picture} />;
    case "table":
      return <FigureTable table={part.table} follow={follow} />;
    case "changes":
      return <Changes cards={part.cards} />;
    case "terms":
      return <Terms terms={part.terms} />;
    case "section":
      return (
        <Part title={part.title} counted={part.counted}>
          <AnswerParts parts={part.parts} drawn={drawn} follow={follow} />
        </Part>
      );
    case "drawn":
      return drawn(part);
  }
}

/** Numbers that matter side by side, and below them how each came about. */
function Figures({ figures, follow }: { figures: readonly AnswerFigure[]; follow: Follow }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.figures}>
        {figures.map(({ label, shown, trace }) => (
          <KeyFigure
            key={label}
            label={label}
            shown={
              trace === undefined ? (
                shown
              ) : (
                <Followed trace={trace} follow={follow} spoken={`${shown} ${label}`}>
                  {shown}
                </Followed>
              )
            }
          />
        ))}
      </div>
      <HowCounted figure={figures.map(({ label }) => label).join(", ")}>
        {figures.map(({ label, counted }) => (
          <Text key={label} block size={200}>
            <strong>{label}:</strong> {counted}
          </Text>
        ))}
      </HowCounted>
    </>
  );
}

function Changes({ cards }: { cards: readonly ChangeCard[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.cards}>
      {cards.map(({ name, before, after, top, described, change, lines }) => (
        <li key={name} className={styles.card}>
          <div className={styles.head}>
            <span>{name}</span>
            <span className={styles.change}>{change}</span>
          </div>
          <BeforeAfter described={described} before={before} after={after} top={top} />
          {lines.map((line) => (
            <Text key={line} size={200} className={styles.line}>
              {line}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Terms({ terms }: { terms: readonly Term[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, said, how }) => (
        <div key={term} className={how === undefined ? styles.meaning : styles.question}>
          <dt>{term}</dt>
          <dd className={how === undefined ? undefined : styles.given}>{said}</dd>
          {how !== undefined && <dd className={styles.how}>{how}</dd>}
        </div>
      ))}
    </dl>
  );
}
