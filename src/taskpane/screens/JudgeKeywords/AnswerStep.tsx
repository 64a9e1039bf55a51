import { Body1Strong, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Figure } from "../../controls/Figure/Figure";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { Step } from "../../controls/Step/Step";
import { texts } from "../../texts/texts";
import type { AnswerView } from "./answerView";
import { EpcPicture } from "./EpcPicture";
import { useStyles } from "./JudgeKeywords.styles";
import type { JudgeView } from "./judgeView";
import { VerdictGroup } from "./VerdictGroup";

/** Which keywords to stop, to test and to let run, in a sentence, as a picture and one by one. */
export function AnswerStep({ view: { answer, refusal } }: { view: JudgeView }): ReactElement {
  const styles = useStyles();
  return (
    <Step number={3} title={texts.judgeKeywords.answer.title}>
      {answer ? <Answer answer={answer} /> : <p className={styles.quiet}>{refusal}</p>}
      <QuietAnnouncement>{answer?.sentence ?? refusal ?? ""}</QuietAnnouncement>
    </Step>
  );
}

function Answer({ answer }: { answer: AnswerView }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Body1Strong as="p" className={styles.sentence}>
        {answer.sentence}
      </Body1Strong>
      <div className={styles.figures}>
        <Figure {...answer.lost} />
        <Figure {...answer.gain} />
      </div>
      {answer.tests && <Text size={200}>{answer.tests}</Text>}
      <EpcPicture picture={answer.picture} />
      {answer.groups.map((group) => (
        <VerdictGroup key={group.title} group={group} />
      ))}
    </>
  );
}
