import type { ReactElement } from "react";
import { useStyles } from "./LinePicture.styles";
import { LineFigures } from "./LineFigures";
import type { LinePictureProps, PictureDot } from "./LinePictureProps";
import { niceTicks } from "./niceTicks";

const WIDTH = 318;
const HEIGHT = 220;
const EDGE = { left: 46, right: 14, top: 24, bottom: 38 };

/** Lines over a pair of axes that begin at 0, and under them which line is which. What dots are is read out with their figures. */
export function LinePicture(props: LinePictureProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Plot {...props} />
      <LineFigures {...props} />
      <ul className={styles.legend} aria-hidden="true">
        {props.lines
          .filter(({ look }) => look !== "faint")
          .map(({ label, look }) => (
            <li key={label}>
              <svg width="24" height="8" focusable="false">
                <path className={styles[look]} d="M0 4H24" />
              </svg>
              {label}
            </li>
          ))}
      </ul>
      {props.dots && (
        <ul className={styles.legend}>
          {props.dots.map(({ label, shape }) => (
            <li key={label}>
              <svg width="24" height="12" focusable="false" aria-hidden="true">
                <Dot shape={shape} x={12} y={6} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Plot(props: LinePictureProps): ReactElement {
  const { described, lines, mark, dots = [], xTitle, yTitle, xLabel, yLabel } = props;
  const styles = useStyles();
  const all = lines.flatMap(({ points }) => points);
  const xTicks = niceTicks(props.xTop ?? Math.max(1, ...all.map(({ x }) => x)));
  const yTicks = niceTicks(props.yTop ?? (Math.max(0, ...all.map(({ y }) => y)) || 1));
  const bottom = Math.min(0, ...all.map(({ y }) => y));
  const across = (x: number) => EDGE.left + (x / xTicks[xTicks.length - 1]) * (WIDTH - EDGE.left - EDGE.right);
  const height = yTicks[yTicks.length - 1] - bottom;
  const down = (y: number) => HEIGHT - EDGE.bottom - ((y - bottom) / height) * (HEIGHT - EDGE.top - EDGE.bottom);
  return (
    <svg role="img" aria-label={described} className={styles.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.axis : styles.grid}
            x1={EDGE.left}
            x2={WIDTH - EDGE.right}
            y1={down(tick)}
            y2={down(tick)}
          />
          <text className={styles.words} x={EDGE.left - 6} y={down(tick) + 4} textAnchor="end">
            {yLabel(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} className={styles.words} x={across(tick)} y={HEIGHT - EDGE.bottom + 15} textAnchor="middle">
          {xLabel(tick)}
        </text>
      ))}
      <text className={styles.words} x={0} y={12}>
        {yTitle}
      </text>
      <text className={styles.words} x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end">
        {xTitle}
      </text>
      {mark && (
        <>
          <line
            className={styles.mark}
            x1={across(mark.x)}
            x2={across(mark.x)}
            y1={EDGE.top - 4}
            y2={HEIGHT - EDGE.bottom}
          />
          <text className={styles.words} y={HEIGHT - EDGE.bottom - 6} {...besideMark(across(mark.x))}>
            {mark.label}
          </text>
        </>
      )}
      {lines.map(({ label, points, look }, i) => (
        <g key={i}>
          <title>{label}</title>
          <path
            className={styles[look]}
            d={points.map(({ x, y }, k) => `${k ? "L" : "M"}${across(x)} ${down(y)}`).join("")}
          />
        </g>
      ))}
      {dots.map(({ label, x, y, shape }) => (
        <g key={label}>
          <title>{label}</title>
          <Dot shape={shape} x={across(x)} y={down(y)} />
        </g>
      ))}
    </svg>
  );
}

function Dot({ shape, x, y }: Pick<PictureDot, "shape" | "x" | "y">): ReactElement {
  const styles = useStyles();
  if (shape === "diamond") return <path className={styles.disc} d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />;
  return <circle className={styles[shape]} cx={x} cy={y} r={4.5} />;
}

/** On the side of the mark where there is more room. */
function besideMark(x: number): { x: number; textAnchor: "start" | "end" } {
  return x < WIDTH / 2 + EDGE.left / 2 ? { x: x + 4, textAnchor: "start" } : { x: x - 4, textAnchor: "end" };
}
