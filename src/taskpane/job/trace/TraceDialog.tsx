import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  Title3,
} from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { Followed } from "../../controls/Followed/Followed";
import { focusHeading } from "../../controls/focus/focusHeading";
import { keepEscape } from "../../controls/focus/keepEscape";
import { Notice } from "../../controls/Notice/Notice";
import { useSpeech, type Speech } from "../../says/Says";
import { isolated } from "../../texts/isolated";
import { useStyles } from "./TraceDialog.styles";
import type { TraceLine, TraceView } from "./TraceView";
import type { RowsShown, Trace } from "./useTrace";

/**
 * What a figure comes from, over the rest of the pane: the sheet beside it stays in sight. It stays in the page while it is
 * closed, as `AskDialog` does, and what was shown last stands in it while it fades.
 */
export function TraceDialog({ trace }: { trace: Trace }): ReactElement {
  const { view, depth, shown, back, close, show } = trace;
  const { texts, numbers } = useSpeech();
  const styles = useStyles();
  const [last, setLast] = useState(view);
  if (view !== undefined && view !== last) setLast(view);
  const { title, cells } = view ?? last ?? NOTHING;
  const heading = useFocusOnHeading(depth);
  const words = texts.trace;
  return (
    <Dialog open={view !== undefined} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface onKeyDown={keepEscape} className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            <span ref={heading} className={styles.title}>
              {title}
            </span>
          </DialogTitle>
          <DialogContent className={styles.content}>
            <Traced {...(view ?? last ?? NOTHING)} trace={trace} />
            <Told shown={shown} texts={texts} numbers={numbers} />
          </DialogContent>
          <DialogActions fluid>
            {cells && cells.rows.length > 0 && (
              <Button appearance="primary" onClick={() => show(cells)}>
                {words.show}
              </Button>
            )}
            {depth > 1 && <Button onClick={back}>{words.back}</Button>}
            <Button onClick={close}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const NOTHING: TraceView = { title: "", shown: "", said: [], lines: [] };

/** Who follows a figure on, or goes back, hears first what is shown by then: the words that were pressed are gone. */
function useFocusOnHeading(depth: number) {
  const heading = useRef<HTMLSpanElement>(null);
  const before = useRef(depth);
  useLayoutEffect(() => {
    if (depth > 0 && before.current > 0 && depth !== before.current && heading.current) focusHeading(heading.current);
    before.current = depth;
  }, [depth]);
  return heading;
}

function Traced({ title, shown, said, lines, sum, trace }: TraceView & { trace: Trace }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Title3 className={styles.shown}>{shown}</Title3>
      {said.map((sentence) => (
        <Text key={sentence} size={200}>
          {sentence}
        </Text>
      ))}
      {lines.length > 0 && (
        <table className={styles.table} aria-label={title}>
          <tbody>
            {lines.map((line, i) => (
              <Line key={`${i} ${line.label}`} line={line} trace={trace} />
            ))}
            {sum && (
              <tr className={styles.sum}>
                <th scope="row">{sum.label}</th>
                <td>{sum.shown}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </>
  );
}

function Line({ line: { label, note, shown, trace: next, cells }, trace }: LineProps): ReactElement {
  const styles = useStyles();
  const press = next === undefined ? cells && (() => trace.show(cells)) : () => trace.follow(next);
  return (
    <tr>
      <th scope="row">
        {press ? (
          <Followed trace={label} follow={press}>
            {label}
          </Followed>
        ) : (
          label
        )}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </th>
      <td>{shown}</td>
    </tr>
  );
}

interface LineProps {
  readonly line: TraceLine;
  readonly trace: Trace;
}

/** What came of the last press. */
function Told({
  shown,
  texts,
  numbers,
}: { shown: RowsShown } & Pick<Speech, "texts" | "numbers">): ReactElement | null {
  if (shown.state === "idle") return null;
  if (shown.state === "failed") {
    return <Notice intent="error">{texts.problem[shown.problem.kind](shown.problem)}</Notice>;
  }
  const { rows, sheetName } = shown;
  const words = texts.trace;
  const count = numbers.count(rows.shown);
  const told =
    rows.shown === rows.of
      ? words.selected(rows.of, count, isolated(sheetName))
      : words.selectedSome(count, numbers.count(rows.of), isolated(sheetName));
  return <Notice intent={rows.shown === rows.of ? "success" : "warning"}>{told}</Notice>;
}
