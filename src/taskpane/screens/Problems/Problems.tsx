import { Body1, Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { unexplainedFormulas, type CellProblem } from "../../../workbook/findProblems";
import { Notice } from "../../controls/Notice/Notice";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { useNumbers, useTexts } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { useScreenStyles } from "../screen.styles";
import { useStyles } from "./Problems.styles";
import { useProblems } from "./useProblems";

/** Every cell whose formula of Worth shows an error, with what is wrong, and the way to it. */
export function Problems({ back }: { back: () => void }): ReactElement {
  const texts = useTexts();
  const tool = useScreenStyles();
  const styles = useStyles();
  const numbers = useNumbers();
  const { found, looking, failed, look, goTo, enter, unread, readAnew } = useProblems();
  const words = texts.problems;
  const count = found ? found.cells.length + found.more : 0;
  const unexplained = found ? unexplainedFormulas(found.cells).length : 0;
  const said = found ? (count === 0 ? words.none : words.found(count, numbers.count(count))) : "";
  return (
    <>
      <PaneHeader title={words.title} onBack={back} arrived />
      <main className={tool.main}>
        <Body1 as="p" className={tool.what}>
          {words.what}
        </Body1>
        <div>
          <Button disabledFocusable={looking} onClick={look}>
            {words.again}
          </Button>
        </div>
        {failed && <Notice intent="error">{texts.problem[failed.kind](failed)}</Notice>}
        <Text weight="semibold">{looking && !found ? words.looking : said}</Text>
        <QuietAnnouncement>{said}</QuietAnnouncement>
        {unexplained > 0 && (
          <div className={styles.problem}>
            <Text>{words.unexplained(unexplained, numbers.count(unexplained))}</Text>
            <div>
              <Button disabledFocusable={looking} onClick={enter}>
                {words.enter}
              </Button>
            </div>
          </div>
        )}
        {unread && <Notice intent="warning">{words.unread[unread]}</Notice>}
        {unread === "offered" && (
          <div>
            <Button onClick={readAnew}>{words.readAnew}</Button>
          </div>
        )}
        {found && (
          <ul className={styles.list}>
            {found.cells.map((cell) => (
              <Line key={`${cell.sheetName}!${cell.address}`} cell={cell} goTo={() => goTo(cell)} />
            ))}
          </ul>
        )}
        {found && found.more > 0 && <Text>{words.more(numbers.count(found.more))}</Text>}
      </main>
    </>
  );
}

function Line({ cell, goTo }: { cell: CellProblem; goTo: () => void }): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const words = texts.problems;
  const { error, functions, sentence } = cell;
  const place = placeNamed(cell);
  return (
    <li className={styles.problem}>
      <div className={styles.head}>
        <Text weight="semibold">{place}</Text>
        <Text>{error}</Text>
        <Text className={styles.quiet}>{functions.map((name) => `WORTH.${name}`).join(", ")}</Text>
      </div>
      <Text size={200}>{sentence ? texts.formula(sentence) : (words.sentence[error] ?? words.otherwise)}</Text>
      <div>
        <Button size="small" aria-label={words.goToOf(place)} onClick={goTo}>
          {words.goTo}
        </Button>
      </div>
    </li>
  );
}
