import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import { today } from "../../workbook/today";
import { Notice } from "../controls/Notice/Notice";
import { PaneHeader } from "../controls/PaneHeader/PaneHeader";
import { useSpeech } from "../says/Says";
import { useScreenStyles } from "../screens/screen.styles";
import { asProblem } from "../workbookState/asProblem";
import type { SheetContent } from "../workbookState/useSheetWriter";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { readinessOrder } from "./assessment/readinessSheet";
import { stageOrder } from "./assessment/stageSheet";
import { areOrders } from "./capture/keptOrders";
import { orderFacts } from "./capture/orderFacts";
import { interviewOrder } from "./interview/interviewSheet";
import { sampleAnswers } from "./interview/sampleAnswers";
import { chooseAnswers, SEGMENT_JOB } from "./interview/chooseAnswers";
import { useStyles } from "./KnowCustomer.styles";
import { nameOfJob, OrdersField } from "./OrdersField";
import { SheetPress } from "./SheetPress";
import { useOrders } from "./useOrders";

interface KnowCustomerProps {
  readonly back: () => void;
  readonly openJob: (id: string) => void;
}

/** "Know your customer": three sheets to fill in. */
export function KnowCustomer({ back, openJob }: KnowCustomerProps): ReactElement {
  const speech = useSpeech();
  const { know } = speech.texts;
  const { main, what } = useScreenStyles();
  const { parts, written } = know;
  const orders = useOrders();
  const readiness = () => {
    const { data, job } = orders;
    const told = { job: nameOfJob(job, speech), day: today() };
    return readinessOrder(
      speech,
      data && areOrders(data.table) ? orderFacts(data.contents, data.table, told) : undefined,
    );
  };
  return (
    <>
      <PaneHeader title={know.name} onBack={back} arrived />
      <main className={main}>
        <Body1 as="p" className={what}>
          {know.what}
        </Body1>
        <Interviews openJob={openJob} />
        <OneSheet {...parts.readiness}>
          <OrdersField orders={orders} />
          <SheetPress
            presses={[{ label: parts.readiness.write, order: readiness, written }]}
            waits={orders.looking || orders.reading}
          />
        </OneSheet>
        <OneSheet {...parts.stage}>
          <SheetPress presses={[{ label: parts.stage.write, order: () => stageOrder(speech), written }]} />
        </OneSheet>
      </main>
    </>
  );
}

/** The sheet for interviews, empty or with invented answers, which lead on to their segments. */
function Interviews({ openJob }: Pick<KnowCustomerProps, "openJob">): ReactElement {
  const speech = useSpeech();
  const { texts } = speech;
  const { parts, written, writtenSample, segment, interview } = texts.know;
  const people = useRef("");
  const [problem, setProblem] = useState<WorkbookProblem>();
  /** The name of the sheet behind is known once it is planned. */
  const withPeople = (order: SheetContent): SheetContent => ({
    ...order,
    build: (number, names) => {
      people.current = names.behind[0] ?? "";
      return order.build(number, names);
    },
  });
  const goOn = () => {
    chooseAnswers(people.current, interview).then(
      () => openJob(SEGMENT_JOB),
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  };
  const invented = () => withPeople(interviewOrder(speech, sampleAnswers(interview.asked, interview.sample)));
  return (
    <OneSheet {...parts.interview}>
      <SheetPress
        presses={[
          { label: parts.interview.write, order: () => interviewOrder(speech), written },
          {
            label: parts.interview.sample,
            order: invented,
            written: writtenSample,
            after: (
              <div>
                <Button onClick={goOn}>{segment}</Button>
              </div>
            ),
          },
        ]}
      />
      {problem && <Notice intent="error">{texts.problem[problem.kind](problem)}</Notice>}
    </OneSheet>
  );
}

interface OneSheetProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function OneSheet({ title, about, children }: OneSheetProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1 as="p">{about}</Body1>
      {children}
    </section>
  );
}
