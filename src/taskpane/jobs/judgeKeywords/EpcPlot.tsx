import type { ReactElement } from "react";
import { useStyles } from "./EpcPicture.styles";
import type { EpcMark, EpcPictureView } from "./picture";
import { VerdictShape } from "./VerdictShape";
import type { JudgeWords } from "./words.en";

const WIDTH = 318;
const HEIGHT = 260;
/** What is left around the plot for words. */
const EDGE = { left: 44, right: 12, top: 26, bottom: 40 };

const across = (x: number) => EDGE.left + x * (WIDTH - EDGE.left - EDGE.right);
const down = (y: number) => HEIGHT - EDGE.bottom - y * (HEIGHT - EDGE.top - EDGE.bottom);

interface EpcPlotProps {
  readonly picture: EpcPictureView;
  readonly words: JudgeWords["picture"];
}

/** The drawing itself. To who hears the page it is one sentence; every figure stands in the list that follows it. */
export function EpcPlot({ picture, words }: EpcPlotProps): ReactElement {
  const styles = useStyles();
  return (
    <svg role="img" aria-label={picture.described} className={styles.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <Axes picture={picture} words={words} />
      <line
        className={styles.line}
        x1={across(0)}
        y1={down(0)}
        x2={across(picture.lineEnd.x)}
        y2={down(picture.lineEnd.y)}
      />
      {picture.marks.map((mark) => mark.whisker && <Whisker key={mark.key} x={mark.x} {...mark.whisker} />)}
      {picture.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} />
      ))}
    </svg>
  );
}

function Axes({ picture: { xTicks, yTicks, lineEnd }, words }: EpcPlotProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {yTicks.map(({ at, label }) => (
        <g key={label}>
          <line
            className={at === 0 ? styles.axis : styles.grid}
            x1={across(0)}
            x2={across(1)}
            y1={down(at)}
            y2={down(at)}
          />
          <text className={styles.words} x={EDGE.left - 6} y={down(at) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => (
        <text key={label} className={styles.words} x={across(at)} y={down(0) + 15} textAnchor="middle">
          {label}
        </text>
      ))}
      <text className={styles.words} x={0} y={12}>
        {words.epc}
      </text>
      <text className={styles.words} x={across(1)} y={HEIGHT - 6} textAnchor="end">
        {words.cpc}
      </text>
      <text className={styles.words} x={across(lineEnd.x) - 4} y={down(lineEnd.y) - 5} textAnchor="end">
        {words.breakEven}
      </text>
    </>
  );
}

function Whisker({ x, low, high }: { x: number; low: number; high: number }): ReactElement {
  const { whisker } = useStyles();
  const [at, top, bottom] = [across(x), down(high), down(low)];
  return <path className={whisker} fill="none" d={`M${at - 3} ${top}h6m-3 0V${bottom}m-3 0h6`} />;
}

function Mark({ mark: { verdict, x, y, number, said } }: { mark: EpcMark }): ReactElement {
  const styles = useStyles();
  return (
    <g>
      <title>{said}</title>
      <VerdictShape verdict={verdict} x={across(x)} y={down(y)} />
      {number && (
        <text className={styles.number} x={across(x) + 7} y={down(y) - 4}>
          {number}
        </text>
      )}
    </g>
  );
}
