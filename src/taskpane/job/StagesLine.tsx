import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Progress } from "../controls/Progress/Progress";
import { useFocusGoesOn } from "../controls/focus/useFocusGoesOn";
import { QuietAnnouncement } from "../controls/QuietAnnouncement/QuietAnnouncement";
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
  return stages.cancelled ? <Cancelled again={stages.again} words={words} /> : null;
}

function Cancelled({ again, words }: { again: () => void; words: StagesLineProps["words"] }): ReactElement {
  const line = useFocusGoesOn<HTMLDivElement>();
  return (
    <>
      <Text>{words.cancelled}</Text>
      <QuietAnnouncement>{words.cancelled}</QuietAnnouncement>
      <div ref={line}>
        <Button onClick={again}>{words.again}</Button>
      </div>
    </>
  );
}
