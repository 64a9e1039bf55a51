import { Body1Strong, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BarList } from "../../charts/BarList";
import { Figure } from "../../controls/Figure/Figure";
import { HowCounted } from "../../controls/HowCounted/HowCounted";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { Step } from "../../controls/Step/Step";
import { texts } from "../../texts/texts";
import { useStyles } from "./PlanTest.styles";
import type { AnswerView } from "./answerView";
import { BudgetGrid } from "./BudgetGrid";
import type { PlanTestView } from "./planTestView";

/** What to set aside, in a sentence, in figures and as a picture; or why there is no answer yet. */
export function AnswerStep({ view: { answer, refusal } }: { view: PlanTestView }): ReactElement {
  const styles = useStyles();
  return (
    <Step number={3} title={texts.planTest.answer.title}>
      {answer ? <Answer answer={answer} /> : <p className={styles.quiet}>{refusal}</p>}
      <QuietAnnouncement>{answer?.sentence ?? refusal ?? ""}</QuietAnnouncement>
    </Step>
  );
}

function Answer({ answer }: { answer: AnswerView }): ReactElement {
  const styles = useStyles();
  const words = texts.planTest.answer;
  return (
    <>
      <div className={styles.figures}>
        <Figure {...answer.total} />
        <Figure {...answer.monthly} />
      </div>
      <Body1Strong as="p" className={styles.sentence}>
        {answer.sentence}
      </Body1Strong>
      <div className={styles.figures}>
        <Figure {...answer.chance} />
        {answer.slow && <Figure {...answer.slow} />}
      </div>
      <div className={styles.bars}>
        <Body1Strong as="h3" className={styles.partTitle}>
          {words.barsTitle}
        </Body1Strong>
        <BarList
          caption={words.barsTitle}
          labelHead={words.barsKeyword}
          amountHead={words.barsCost}
          bars={answer.bars}
        />
        {answer.more && <Text size={200}>{answer.more}</Text>}
        <HowCounted figure={words.barsTitle}>{answer.barsCounted}</HowCounted>
      </div>
      <BudgetGrid grid={answer.grid} />
    </>
  );
}
