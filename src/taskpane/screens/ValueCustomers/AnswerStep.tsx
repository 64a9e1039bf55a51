import { Body1Strong, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BarList } from "../../charts/BarList";
import { LinePicture } from "../../charts/LinePicture";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { Figure } from "../../controls/Figure/Figure";
import { Notice } from "../../controls/Notice/Notice";
import { Part } from "../../controls/Part/Part";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { Step } from "../../controls/Step/Step";
import { StagesLine } from "../../job/StagesLine";
import { texts } from "../../texts/texts";
import type { ValueCustomersState } from "./useValueCustomers";
import { useStyles } from "./ValueCustomers.styles";
import type { ValueAnswer } from "./valueAnswer";

/** What the customers are worth, in a sentence, as figures and as pictures. */
export function AnswerStep({ job: { answer, form, stages } }: { job: ValueCustomersState }): ReactElement {
  const styles = useStyles();
  const words = texts.valueCustomers;
  const { refusal } = form;
  return (
    <Step number={3} title={words.answer.title}>
      {refusal !== undefined && <p className={styles.quiet}>{refusal}</p>}
      <StagesLine stages={stages} words={words.refusal} />
      {answer && !stages.cancelled && <Answer answer={answer} />}
      <QuietAnnouncement>{refusal ?? answer?.sentence ?? ""}</QuietAnnouncement>
    </Step>
  );
}

function Answer({ answer }: { answer: ValueAnswer }): ReactElement {
  const styles = useStyles();
  const words = texts.valueCustomers.questions;
  return (
    <>
      <Body1Strong as="p" className={styles.sentence}>
        {answer.sentence}
      </Body1Strong>
      <Text>{answer.ahead}</Text>
      {answer.warnings.length > 0 && (
        <>
          <Notice intent="warning">{texts.valueCustomers.answer.rough}</Notice>
          <Disclosure summary={texts.valueCustomers.answer.open}>
            {answer.warnings.map((warning) => (
              <Text key={warning} block size={200}>
                {warning}
              </Text>
            ))}
          </Disclosure>
        </>
      )}
      <div className={styles.figures}>
        {answer.figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </div>
      {answer.pictures.map(({ title, picture, sentence, counted }) => (
        <Part key={title} title={title} counted={counted}>
          {sentence && <Text size={200}>{sentence}</Text>}
          <LinePicture {...picture} />
        </Part>
      ))}
      {answer.noTrial && <Text size={200}>{answer.noTrial}</Text>}
      {answer.bars.map(({ title, labelHead, amountHead, bars, counted }) => (
        <Part key={title} title={title} counted={counted}>
          <BarList caption={title} labelHead={labelHead} amountHead={amountHead} bars={bars} />
        </Part>
      ))}
      <Part title={words.title}>
        <Text size={200}>{words.about}</Text>
        <dl className={styles.questions}>
          {answer.questions.map(({ question, answer: given, how }) => (
            <div key={question} className={styles.question}>
              <dt>{question}</dt>
              <dd className={styles.answer}>{given}</dd>
              <dd className={styles.how}>{how}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
}
