import { Body1Strong, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BarList } from "../../charts/BarList";
import { LinePicture } from "../../charts/LinePicture";
import { Figure } from "../../controls/Figure/Figure";
import { Notice } from "../../controls/Notice/Notice";
import { Part } from "../../controls/Part/Part";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { Step } from "../../controls/Step/Step";
import { StagesLine } from "../../job/StagesLine";
import { texts } from "../../texts/texts";
import { renamed } from "./assumptions";
import type { GroupsAnswer } from "./groupsView";
import { SegmentCard } from "./SegmentCard";
import { useStyles } from "./SegmentCustomers.styles";
import type { SegmentAnswer } from "./segmentView";
import type { SegmentCustomersState } from "./useSegmentCustomers";

/** Who belongs together, in a sentence, as figures and as pictures. */
export function AnswerStep({ job }: { job: SegmentCustomersState }): ReactElement {
  const styles = useStyles();
  const { refusal: words, answer: answerWords } = texts.segmentCustomers;
  const { answer, groups, stages, refusal } = job;
  const sentence = answer?.sentence ?? groups?.sentence;
  return (
    <Step number={3} title={answerWords.title}>
      {refusal !== undefined && <p className={styles.quiet}>{refusal}</p>}
      <StagesLine stages={stages} words={words} />
      {answer && !stages.cancelled && <Segments answer={answer} job={job} />}
      {groups && !stages.cancelled && <Groups groups={groups} />}
      <QuietAnnouncement>{refusal ?? sentence ?? ""}</QuietAnnouncement>
    </Step>
  );
}

function Segments({ answer, job }: { answer: SegmentAnswer; job: SegmentCustomersState }): ReactElement {
  const styles = useStyles();
  const { answer: words, fit: fitWords } = texts.segmentCustomers;
  const { draft } = job.kept;
  const count = answer.cards.length;
  const top = Math.max(1, ...answer.cards.flatMap(({ needs }) => needs.map(({ amount }) => Math.abs(amount))));
  return (
    <>
      <Body1Strong as="p" className={styles.sentence}>
        {answer.sentence}
      </Body1Strong>
      <Text>{answer.advice}</Text>
      {answer.warnings.map((warning) => (
        <Notice key={warning} intent="warning">
          {warning}
        </Notice>
      ))}
      <div className={styles.figures}>
        {answer.figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </div>
      <Part title={fitWords.title} counted={answer.fit.counted}>
        <Text size={200}>{answer.fit.sentence}</Text>
        <LinePicture {...answer.fit.picture} />
      </Part>
      <Part title={words.segments} counted={words.segmentsCounted}>
        {answer.cards.map((card, place) => (
          <SegmentCard
            key={card.number}
            card={card}
            typed={draft.names[count]?.[place] ?? ""}
            top={top}
            rename={(name) => job.assume({ names: renamed(draft, count, place, name) })}
          />
        ))}
      </Part>
      {answer.values && (
        <Part title={words.values} counted={words.valuesCounted}>
          <BarList
            caption={words.values}
            labelHead={words.valueHead}
            amountHead={words.valueAmount}
            bars={answer.values}
          />
        </Part>
      )}
    </>
  );
}

function Groups({ groups }: { groups: GroupsAnswer }): ReactElement {
  const styles = useStyles();
  const words = texts.segmentCustomers.groups;
  return (
    <>
      <Body1Strong as="p" className={styles.sentence}>
        {groups.sentence}
      </Body1Strong>
      <Notice intent="info">{groups.warning}</Notice>
      <Part title={words.title} counted={words.counted}>
        <BarList caption={words.title} labelHead={words.head} amountHead={words.amount} bars={groups.bars} />
      </Part>
      <Part title={words.meanings}>
        <dl className={styles.meanings}>
          {groups.meanings.map(({ name, meaning }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
}
