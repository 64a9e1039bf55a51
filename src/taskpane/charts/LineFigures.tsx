import type { ReactElement } from "react";
import { useHeardStyles } from "../controls/Announcer/heard.styles";
import type { LinePictureProps, PictureLine } from "./LinePictureProps";
import { niceTicks } from "./niceTicks";

/** The figures that a picture of lines shows, for who hears it: how high each line is at every mark of the lower axis. */
export function LineFigures({ described, lines, xTitle, xLabel, yLabel, xTop }: LinePictureProps): ReactElement {
  const { heard } = useHeardStyles();
  const top = xTop ?? Math.max(1, ...lines.flatMap(({ points }) => points.map(({ x }) => x)));
  const marks = niceTicks(top).filter((mark) => lines.some((line) => heightAt(line, mark) !== undefined));
  return (
    <div className={heard}>
      <table>
        <caption>{described}</caption>
        <thead>
          <tr>
            <th scope="col">{xTitle}</th>
            {lines.map(({ label }, i) => (
              <th key={i} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <tr key={mark}>
              <th scope="row">{xLabel(mark)}</th>
              {lines.map((line, i) => {
                const height = heightAt(line, mark);
                return <td key={i}>{height === undefined ? "" : yLabel(height)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How high a line is at a place between its ends; undefined beyond them. */
export function heightAt({ points }: Pick<PictureLine, "points">, at: number): number | undefined {
  const next = points.findIndex(({ x }) => x >= at);
  if (next < 0 || (next === 0 && points[0].x > at)) return undefined;
  if (points[next].x === at) return points[next].y;
  const [before, after] = [points[next - 1], points[next]];
  return before.y + ((at - before.x) / (after.x - before.x)) * (after.y - before.y);
}
