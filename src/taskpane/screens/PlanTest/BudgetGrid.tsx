import { Body1Strong } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { HowCounted } from "../../controls/HowCounted/HowCounted";
import { texts } from "../../texts/texts";
import type { GridView } from "./answerView";
import { useStyles } from "./BudgetGrid.styles";

/** What the test would cost at other conversion rates, in all and by month. */
export function BudgetGrid({ grid }: { grid: GridView }): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = texts.planTest.answer;
  return (
    <div className={styles.block}>
      <Body1Strong as="h3" id={id} className={styles.title}>
        {words.gridTitle}
      </Body1Strong>
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            {[words.gridRate, words.gridTotal, ...grid.months].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ rate, total, monthly }) => (
            <tr key={rate}>
              <th scope="row">{rate}</th>
              <td data-head={words.gridTotal}>{total}</td>
              {monthly.map((budget, i) => (
                <td key={grid.months[i]} data-head={grid.months[i]}>
                  {budget}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HowCounted figure={words.gridTitle}>{words.gridCounted}</HowCounted>
    </div>
  );
}
