import { Body1Strong, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BeforeAfter } from "../../charts/BeforeAfter";
import { Figure } from "../../controls/Figure/Figure";
import { Notice } from "../../controls/Notice/Notice";
import { Part } from "../../controls/Part/Part";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { Step } from "../../controls/Step/Step";
import { texts } from "../../texts/texts";
import { useStyles } from "./SplitBudget.styles";
import type { CustomerAnswer } from "./customerAnswer";
import type { SplitAnswer } from "./splitAnswer";
import type { SplitView } from "./splitView";

/** Today beside the best: by channel, and between winning and keeping customers. */
export function AnswerStep({ view }: { view: SplitView }): ReactElement {
  const styles = useStyles();
  const { answer, refusal, customerAnswer, missing } = view;
  return (
    <Step number={3} title={texts.splitBudget.answer.title}>
      {refusal !== undefined && <p className={styles.quiet}>{refusal}</p>}
      {answer && <Channels answer={answer} />}
      {customerAnswer && <Customers answer={customerAnswer} />}
      {missing !== undefined && <p className={styles.quiet}>{missing}</p>}
      <QuietAnnouncement>{refusal ?? answer?.sentence ?? ""}</QuietAnnouncement>
    </Step>
  );
}

function Channels({ answer }: { answer: SplitAnswer }): ReactElement {
  const styles = useStyles();
  const words = texts.splitBudget.answer;
  return (
    <>
      <Body1Strong as="p" className={styles.sentence}>
        {answer.sentence}
      </Body1Strong>
      {answer.advice !== undefined && <Text>{answer.advice}</Text>}
      {answer.guess && <Notice intent="warning">{words.guess}</Notice>}
      <div className={styles.figures}>
        {answer.figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </div>
      <Part title={words.channels} counted={words.channelsCounted}>
        <ul className={styles.cards}>
          {answer.cards.map(({ name, before, after, described, change, lines }) => (
            <li key={name} className={styles.card}>
              <div className={styles.head}>
                <span>{name}</span>
                <span className={styles.change}>{change}</span>
              </div>
              <BeforeAfter described={described} before={before} after={after} top={answer.top} />
              {lines.map((line) => (
                <Text key={line} size={200} className={styles.line}>
                  {line}
                </Text>
              ))}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Customers({ answer }: { answer: CustomerAnswer }): ReactElement {
  const styles = useStyles();
  const words = texts.splitBudget.answer;
  return (
    <Part title={words.customers} counted={words.customersCounted}>
      <Text>{answer.sentence}</Text>
      <table aria-label={words.customers} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.customersHead}</th>
            <th scope="col">{words.today}</th>
            <th scope="col">{words.best}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map(({ label, now, best }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-head={words.today}>{now}</td>
              <td data-head={words.best} className={styles.strong}>
                {best}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
