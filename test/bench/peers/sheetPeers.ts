import { AVERAGEIF, COUNTIF, PV, SUM, UNIQUE } from "@formulajs/formulajs";
import type { Cells } from "../functions/cells";
import { at, eachRow } from "./clickPeers";
import type { Peer } from "./Peer";

/** What the functions of a spreadsheet would do, as formulajs has them. */
export const SHEET_PEERS: Readonly<Record<string, Peer>> = {
  // Nothing that gives every row a cell and looks at every cell that it was given does less than this.
  EPC: {
    name: "plain loop, cells out",
    rows: 1_000_000,
    whyAhead: "it knows two columns of one height; ours fits any shapes, reads numbers in text, and says what is wrong",
    answers: ([values, rates]) => {
      const answers = new Array<Cells[number]>(values.length);
      for (let row = 0; row < values.length; row++) {
        const [value, rate] = [values[row][0], rates[row][0]];
        const isNumber = typeof value === "number" && typeof rate === "number";
        answers[row] = isNumber && Number.isFinite(value) && rate >= 0 && rate <= 1 ? [value * rate] : ["#VALUE!"];
      }
      return answers;
    },
  },
  LIFETIMEVALUE: {
    name: "formulajs PV",
    rows: 100_000,
    whyAhead: "it takes numbers as they are, where ours reads and checks six cells for each answer",
    answers: (cells) => {
      const [margin, retention, , periods, cost] = cells;
      return eachRow(cells, (row) => {
        const rate = (1 + COST_OF_MONEY) / at(retention, row) - 1;
        return Number(PV(rate, at(periods, row), -at(margin, row), 0, 0)) - at(cost, row);
      });
    },
  },
  CUSTOMERVALUE: {
    name: "formulajs SUM, UNIQUE",
    rows: 1_000,
    answers: ([customers, amounts, costs]) => [
      (Number(SUM(amounts)) - Number(SUM(costs))) / (UNIQUE(...customers.flat()) as unknown[]).length,
    ],
  },
  RETURNRATE: {
    name: "formulajs COUNTIF",
    rows: 1_000,
    answers: ([customers]) => {
      const counts = customers.map(([name]) => Number(COUNTIF(customers.flat(), name)));
      const share = (of: readonly number[]) => of.reduce((total, count) => total + 1 / count, 0);
      return [share(counts.filter((count) => count > 1)) / share(counts)];
    },
  },
  SEGMENTVALUE: {
    name: "formulajs AVERAGEIF",
    rows: 100_000,
    answers: ([segments, values]) =>
      [1, 2, 3, 4].map((segment) => Number(AVERAGEIF(segments.flat(), segment, values.flat()))),
    ours: (answer) => (answer as Cells).slice(1).map((row) => Number(row[3])),
  },
};

/** LIFETIMEVALUE's own, where none is given. */
const COST_OF_MONEY = 0.1;
