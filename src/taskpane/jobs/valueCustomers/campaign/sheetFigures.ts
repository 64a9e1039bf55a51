import type { Places } from "../../../job/SheetPart";
import { type CampaignSide, LATELY_DAYS } from "./campaign";
import { campaignCell, campaignColumn, type CampaignRow, type CampaignSheet } from "./CampaignSheet";

/** A figure of a campaign, as a formula. */
export function campaignFigure(sheet: CampaignSheet, row: CampaignRow, side: CampaignSide, at: Places): string {
  return FIGURES[row](at, side, sheet);
}

/** How many of the best answer, as their orders tell it: a formula for a cell that anybody may type over. */
export function toldShareFormula(at: Places): string {
  const [best, all] = (["best", "everybody"] as const).map((side) => campaignCell(at, "recent", side));
  const [bestPeople, allPeople] = (["best", "everybody"] as const).map((side) => campaignCell(at, "people", side));
  const answer = at.cell("answerShare");
  const told = `IF(${all}>0,MIN(1,${answer}*${best}/${all}),${answer})`;
  return `MAX(${told},(${answer}*${allPeople}-(${allPeople}-${bestPeople}))/${bestPeople})`;
}

type FigureFormula = (at: Places, side: CampaignSide, sheet: CampaignSheet) => string;

/** Of the others what is left of everybody without the best; of everybody, what the two bring together. */
const FIGURES: Readonly<Record<CampaignRow, FigureFormula>> = {
  people: (at, side) => bySide(side, at.cell("customers"), bestCount(at), restOf("people", at)),
  recent(at, side, sheet) {
    const last = campaignColumn(at, "last");
    const all = `COUNTIF(${last},">="&${recentFrom(sheet, at)})`;
    const best = ofBest(`(${last}>=${recentFrom(sheet, at)})`, at);
    return share(bySide(side, all, best, `${all}-${best}`), campaignCell(at, "people", side));
  },
  perOrder(at, side) {
    const all = (name: "value" | "orders") => `SUM(${campaignColumn(at, name)})`;
    const best = (name: "value" | "orders") => ofBest(campaignColumn(at, name), at);
    const rest = (name: "value" | "orders") => `(${all(name)}-${best(name)})`;
    return bySide(
      side,
      `${all("value")}/${all("orders")}`,
      `${best("value")}/${best("orders")}`,
      share(rest("value"), rest("orders")),
    );
  },
  answerShare: (at, side) =>
    bySide(
      side,
      at.cell("answerShare"),
      at.cell("bestAnswerShare"),
      share(restOf("answers", at), campaignCell(at, "people", "others")),
    ),
  answers: (at, side) => {
    const own = `${campaignCell(at, "people", side)}*${campaignCell(at, "answerShare", side)}`;
    return side === "others" ? restOf("answers", at) : own;
  },
  cost: (at, side) => {
    const reached = `${at.cell("contactCost")}*${campaignCell(at, "people", side)}`;
    return side === "others" ? reached : `${reached}+${at.cell("campaignCost")}`;
  },
  brings: (at, side) => {
    const own = `${campaignCell(at, "answers", side)}*${campaignCell(at, "perOrder", side)}`;
    const both = (["best", "others"] as const).map((one) => campaignCell(at, "brings", one)).join("+");
    return side === "everybody" ? both : own;
  },
  gain: (at, side) => `${campaignCell(at, "brings", side)}-${campaignCell(at, "cost", side)}`,
  target: (at, side) =>
    whereAnswered(at, side, `${campaignCell(at, "cost", side)}/${campaignCell(at, "answers", side)}`, '"–"'),
  worth: (at, side) =>
    whereAnswered(
      at,
      side,
      `${campaignCell(at, "brings", side)}/${campaignCell(at, "answers", side)}`,
      campaignCell(at, "perOrder", side),
    ),
};

function bySide(side: CampaignSide, everybody: string, best: string, others: string): string {
  return { everybody, best, others }[side];
}

function whereAnswered(at: Places, side: CampaignSide, then: string, otherwise: string): string {
  return `IF(${campaignCell(at, "answers", side)}>0,${then},${otherwise})`;
}

function restOf(row: "people" | "answers", at: Places): string {
  return `${campaignCell(at, row, "everybody")}-${campaignCell(at, row, "best")}`;
}

function share(part: string, whole: string): string {
  return `IF(${whole}>0,(${part})/${whole},0)`;
}

function bestCount(at: Places): string {
  return `-INT(-ROUND(${at.cell("highValueShare")}*${at.cell("customers")},9))`;
}

/** The sum over the best of them, which stand first. */
function ofBest(cells: string, at: Places): string {
  const values = campaignColumn(at, "value");
  return `SUMPRODUCT((ROW(${values})-MIN(ROW(${values}))<${campaignCell(at, "people", "best")})*${cells})`;
}

/** The first of the days that count as late, up to the last that is known. */
function recentFrom({ result }: CampaignSheet, at: Places): string {
  const asOf = "why" in result.forecast ? `INT(MAX(${campaignColumn(at, "last")}))` : at.cell("startsOn");
  return `(${asOf}-${LATELY_DAYS - 1})`;
}
