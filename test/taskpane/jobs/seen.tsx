import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { AnswerParts } from "../../../src/taskpane/job/AnswerParts";
import type { DrawnPart } from "../../../src/taskpane/job/AnswerView";
import type { Form } from "../../../src/taskpane/job/form";
import type { Tables } from "../../../src/taskpane/job/JobData";
import type { PaneJobState } from "../../../src/taskpane/job/PaneJobState";
import type { AnyJob } from "../../../src/taskpane/jobs/jobs";
import { SpeechContext, type Speech } from "../../../src/taskpane/says/Says";
import type { Worked } from "./onSample";
import { spoken } from "./spoken";

/** What a person sees and hears of an answer. */
export function seen(job: AnyJob, { answer, given, result, says }: Worked, speech: Speech): string[] {
  const state = { filling: given, result, assume: () => undefined } as unknown as PaneJobState<Tables, Form, unknown>;
  const drawn = ({ by, view }: DrawnPart) => {
    const Drawn = job.drawn?.[by];
    return Drawn && <Drawn view={view as never} job={state} says={says} />;
  };
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <SpeechContext value={speech}>
        <AnswerParts parts={answer.parts} drawn={drawn} follow={() => undefined} />
      </SpeechContext>
    </FluentProvider>,
  );
  return spoken(container);
}
