import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Progress } from "../controls/Progress/Progress";
import type { Stages } from "../workbookState/useStages";

interface StagesLineProps {
  readonly stages: Stages<unknown>;
  readonly words: {
    readonly working: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
  };
}

/** How far the work on an answer is, with a way out of it and back. */
export function StagesLine({ stages, words }: StagesLineProps): ReactElement | null {
  if (stages.share !== undefined) {
    return <Progress label={words.working} share={stages.share} cancelLabel={words.cancel} onCancel={stages.cancel} />;
  }
  if (!stages.cancelled) return null;
  return (
    <>
      <Text>{words.cancelled}</Text>
      <div>
        <Button onClick={stages.again}>{words.again}</Button>
      </div>
    </>
  );
}
