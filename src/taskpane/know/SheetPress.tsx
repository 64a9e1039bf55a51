import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { Notice } from "../controls/Notice/Notice";
import { Patience } from "../controls/Patience/Patience";
import { useTexts } from "../says/Says";
import { useNewSheet } from "../workbookState/useNewSheet";
import type { SheetContent } from "../workbookState/useSheetWriter";
import { useStyles } from "./KnowCustomer.styles";

/** A button that writes: what it writes, what is said once that stands, and what can be done with it then. */
interface Press {
  readonly label: string;
  readonly order: () => SheetContent;
  readonly written: (name: string) => string;
  readonly after?: ReactNode;
}

interface SheetPressProps {
  readonly presses: readonly Press[];
  /** Whether what would be written is still being read. */
  readonly waits?: boolean;
}

/** The buttons that write a sheet to fill in to a new sheet, and what came of it. */
export function SheetPress({ presses, waits = false }: SheetPressProps): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const { writing, write } = useNewSheet();
  const [pressed, setPressed] = useState<string>();
  const last = presses.find(({ label }) => label === pressed);
  return (
    <>
      <div className={styles.actions}>
        {presses.map((press, i) => (
          <Button
            key={press.label}
            appearance={i === 0 ? "primary" : "secondary"}
            disabledFocusable={waits || writing.state === "writing"}
            onClick={() => {
              setPressed(press.label);
              write(press.order());
            }}
          >
            {press.label}
          </Button>
        ))}
      </div>
      {writing.state === "writing" && <Patience />}
      {writing.state === "written" && last && <Notice intent="success">{last.written(writing.sheet)}</Notice>}
      {writing.state === "written" && last?.after}
      {writing.state === "failed" && (
        <Notice intent="error">{texts.problem[writing.problem.kind](writing.problem)}</Notice>
      )}
    </>
  );
}
