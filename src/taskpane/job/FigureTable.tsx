import { useState, type KeyboardEvent, type ReactElement } from "react";
import { Followed } from "../controls/Followed/Followed";
import { useStyles } from "./AnswerParts.styles";
import type { AnswerTable } from "./AnswerView";

/** A cell by its row and column, counted from 0. */
type Place = readonly [row: number, column: number];

const STEPS: Readonly<Partial<Record<string, Place>>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

interface FigureTableProps {
  readonly table: AnswerTable;
  /** Shows what a figure comes from. */
  readonly follow: (trace: string) => void;
}

/**
 * A table of figures. Where they can be pressed it is one stop for Tab, and the arrows go from one to the next, as in a grid of
 * the Authoring Practices of ARIA: who only passes by does not press Tab at each of them.
 */
export function FigureTable({ table: { caption, heads, rows, strong }, follow }: FigureTableProps): ReactElement {
  const styles = useStyles();
  const [last, setLast] = useState<Place>();
  const canPress = ([row, column]: Place) => rows.at(row)?.traces?.[column] !== undefined && row >= 0;
  const first = rows.flatMap(({ traces = [] }, row) =>
    traces.flatMap((trace, i): Place[] => (trace ? [[row, i]] : [])),
  );
  const stop = last && canPress(last) ? last : first.at(0);
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = STEPS[event.key];
    if (!step || !stop) return;
    event.preventDefault();
    const next = nextPlace(stop, step, rows.length, heads.length - 1, canPress);
    if (!next) return;
    setLast(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${next.join()}"] button`)?.focus();
  };
  return (
    <table aria-label={caption} role={stop && "grid"} className={styles.table} onKeyDown={stop && move}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, called = label, cells, weight, traces = [] }, row) => (
          <tr key={`${row} ${label}`} className={weight && styles[weight]}>
            <th scope="row">{label}</th>
            {cells.map((cell, i) => (
              <td
                key={heads[i + 1]}
                data-head={heads[i + 1]}
                data-place={traces[i] && `${row},${i}`}
                className={i === strong ? styles.strong : undefined}
              >
                {traces[i] === undefined ? (
                  cell
                ) : (
                  <Followed
                    trace={traces[i]}
                    follow={(trace) => {
                      setLast([row, i]);
                      follow(trace);
                    }}
                    spoken={`${called}, ${heads[i + 1]}: ${cell}`}
                    isStop={stop?.[0] === row && stop[1] === i}
                  >
                    {cell}
                  </Followed>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The next cell in a direction that can be pressed; undefined where there is none. */
function nextPlace(
  [row, column]: Place,
  [down, right]: Place,
  rows: number,
  columns: number,
  canPress: (place: Place) => boolean,
): Place | undefined {
  for (let [r, c] = [row + down, column + right]; r >= 0 && r < rows && c >= 0 && c < columns; r += down, c += right) {
    if (canPress([r, c])) return [r, c];
  }
  return undefined;
}
