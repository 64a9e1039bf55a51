import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Target } from "../../workbook/findTarget";
import { AskDialog } from "../controls/AskDialog/AskDialog";
import { useTexts } from "../says/Says";

interface TakenDialogProps {
  /** The name that is taken. */
  readonly sheetName: string;
  /** Where the sheet could go; undefined as long as there is nothing to ask. */
  readonly target: Target | undefined;
  readonly replace: (sheet: string) => void;
  readonly fresh: () => void;
  readonly cancel: () => void;
}

/** Where a sheet goes when its name is taken. Only a sheet that Worth wrote can be replaced. */
export function TakenDialog({ sheetName, target, replace, fresh, cancel }: TakenDialogProps): ReactElement {
  const words = useTexts().write.taken;
  const say = ({ own, newName }: Target) => ({
    title: words.title(own ?? sheetName),
    text: own === undefined ? words.foreign(newName) : words.own(own, newName),
    buttons: (
      <>
        {own !== undefined && <Button onClick={() => replace(own)}>{words.replace}</Button>}
        <Button appearance="primary" onClick={fresh}>
          {words.fresh}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      </>
    ),
  });
  return <AskDialog asked={target} say={say} cancel={cancel} />;
}
